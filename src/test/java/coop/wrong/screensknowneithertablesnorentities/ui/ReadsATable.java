package coop.wrong.screensknowneithertablesnorentities.ui;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A screen with a query of its own. */
record ReadsATable(JdbcClient database) {}
