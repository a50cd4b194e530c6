/** General meetings: notice, representatives, proxies, quorum, resolutions, minutes. */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {"shared", "access", "organisation", "register", "casework", "print", "shell"})
@NullMarked
package coop.workers.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
