/** The frame of every page: layout, menu, error pages, shared components, texts. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared", "access", "organisation"})
@NullMarked
package coop.workers.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
