/** Members, co-ops, people, representatives, shares, officers and terms; the statutory views. */
@ApplicationModule(
        displayName = "Register",
        allowedDependencies = {"shared", "access", "audit", "organisation", "shell"})
@NullMarked
package coop.workers.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
