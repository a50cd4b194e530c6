/** The frame of every page: layout, menu, error pages, shared components, texts. Knows nobody, so that every room may use it. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared"})
@NullMarked
package coop.workers.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
