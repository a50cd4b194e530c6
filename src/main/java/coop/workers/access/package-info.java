/** Who signs in, what they may do, and the private links of people who do not sign in. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shared", "shell"})
@NullMarked
package coop.workers.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
