package coop.wrong.onlytheprocessknowstheprocess;

import coop.wrong.onlytheprocessknowstheprocess.process.Steps;

/** A desk that hangs on the order of things. */
record DeskThatKnowsTheOrder(Steps steps) {}
