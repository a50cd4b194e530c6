/** Plain values that every room uses: money, addresses, dates, refusals. No Spring, no engine. */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package coop.workers.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
