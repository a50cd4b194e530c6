/** Turns pages into PDF documents that can be printed, kept for ever and read aloud. */
@ApplicationModule(
        displayName = "Print",
        allowedDependencies = {"shared"})
@NullMarked
package coop.workers.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
