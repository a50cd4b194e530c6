/** General meetings: when and where they are, and what becomes of them before they are held. */
@ApplicationModule(
        displayName = "Meetings",
        allowedDependencies = {"shared", "access", "organisation"})
@NullMarked
package coop.workers.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
