/** Working groups and the board, and who belongs to them when. */
@ApplicationModule(
        displayName = "Groups",
        allowedDependencies = {"shared", "access", "organisation", "register", "casework", "workflow", "forms", "shell"
        })
@NullMarked
package coop.workers.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
