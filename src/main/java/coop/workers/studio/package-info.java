/** Where processes are read, and changed by those who own them. */
@ApplicationModule(
        displayName = "Studio",
        allowedDependencies = {
            "shared",
            "access",
            "audit",
            "organisation",
            "forms",
            "register",
            "workflow",
            "casework",
            "groups",
            "consent",
            "inbox :: forms",
            "shell"
        })
@NullMarked
package coop.workers.studio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
