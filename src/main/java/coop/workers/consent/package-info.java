/** Decisions by consent: proposal, rounds, objections, decision, review. */
@ApplicationModule(
        displayName = "Consent",
        allowedDependencies = {
            "shared",
            "access",
            "organisation",
            "register",
            "groups",
            "meetings",
            "casework",
            "workflow",
            "forms",
            "shell"
        })
@NullMarked
package coop.workers.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
