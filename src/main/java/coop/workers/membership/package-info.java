/** How people who give labour in a group become worker members, go quiet and come back, or are supporters. */
@ApplicationModule(
        displayName = "Membership",
        allowedDependencies = {
            "shared",
            "access",
            "organisation",
            "register",
            "groups",
            "casework",
            "workflow",
            "forms",
            "consent",
            "shell"
        })
@NullMarked
package coop.workers.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
