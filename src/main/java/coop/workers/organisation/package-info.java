/** Who we are: name, year end, bank, share value, and every setting a person may change. */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"shared", "access", "shell"})
@NullMarked
package coop.workers.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
