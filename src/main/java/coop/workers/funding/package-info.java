/** How money from outside is looked for, held against the mission, asked for, and told about. */
@ApplicationModule(
        displayName = "Funding",
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
            "money",
            "shell"
        })
@NullMarked
package coop.workers.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
