/** A sixth process, for the tests: proves that a process is two folders and a migration. */
@ApplicationModule(
        displayName = "Toy",
        allowedDependencies = {"shared", "access", "forms", "workflow"})
@NullMarked
package coop.workers.toy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
