/** Brings a real PostgreSQL up beside the office where none is named by {@code spring.datasource.url}. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package coop.workers.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
