/** Tells people what waits for them where they are: by mail, as little as they like, and in their calendars. */
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {"shared", "access", "organisation", "workflow", "casework", "shell"})
@NullMarked
package coop.workers.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
