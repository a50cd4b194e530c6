/** The case: number, timeline, documents, comments, and correspondence with its delivery ledger. */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"shared", "access", "audit", "organisation", "shell"})
@NullMarked
package coop.workers.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
