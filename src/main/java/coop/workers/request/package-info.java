/** What people ask about their own data: to see it, to have it put right, or to complain; answered within the time that the law gives. */
@ApplicationModule(
        displayName = "Requests about data",
        allowedDependencies = {"shared", "access", "organisation", "register", "casework", "workflow", "forms", "shell"
        })
@NullMarked
package coop.workers.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
