/** The task list, the task page and the case page. */
@ApplicationModule(
        displayName = "Inbox",
        allowedDependencies = {
            "shared",
            "access",
            "organisation",
            "forms",
            "workflow",
            "casework",
            "casework :: ui",
            "shell"
        })
@NullMarked
package coop.workers.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
