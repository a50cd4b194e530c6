/** What happened to the rows that matter, in one chain that anybody can verify. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "access", "shell"})
@NullMarked
package coop.workers.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
