/** Runs the diagrams: starts cases, offers steps, hands out work and takes it back done. */
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {"shared", "forms", "access"})
@NullMarked
package coop.workers.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
