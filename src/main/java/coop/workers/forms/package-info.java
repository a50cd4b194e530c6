/** Form descriptions: read, validated, summarised. No screens, no engine. */
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"shared"})
@NullMarked
package coop.workers.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
