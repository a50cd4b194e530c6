/** What groups may spend: lines that each group decides on by its own consent, what is promised from them and what is spent. */
@ApplicationModule(
        displayName = "Budget",
        allowedDependencies = {
            "shared",
            "access",
            "organisation",
            "groups",
            "casework",
            "workflow",
            "forms",
            "consent",
            "shell"
        })
@NullMarked
package coop.workers.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
