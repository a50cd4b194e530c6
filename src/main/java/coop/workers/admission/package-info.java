/** How a worker co-op becomes a member. */
@ApplicationModule(
        displayName = "Admission",
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
package coop.workers.admission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
