package coop.workers.database;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The office's database without the office, the one that is named or the embedded one: for commands that only look. */
@Import(EmbeddedDatabaseConfiguration.class)
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
public final class DatabaseAlone {}
