/** The pages of people outside the office: how they come in, as whom they act, their details and what is kept of them. */
@ApplicationModule(
        displayName = "My page",
        allowedDependencies = {"shared", "access", "organisation", "register", "casework", "shell"})
@NullMarked
package coop.workers.mypage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
