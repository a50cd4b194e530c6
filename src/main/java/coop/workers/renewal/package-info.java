/** How a member's subscription is renewed each year: declared, invoiced, paid; or how one parts as friends. */
@ApplicationModule(
        displayName = "Renewal",
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
package coop.workers.renewal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
