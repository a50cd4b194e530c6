/** How the board is elected, from the call to the terms. */
@ApplicationModule(
        displayName = "Election",
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
            "consent",
            "print",
            "shell"
        })
@NullMarked
package coop.workers.election;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
