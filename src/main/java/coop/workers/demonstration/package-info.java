/** An invented organisation in every state, for trying the office out; it exists in the profile {@code demonstration} alone. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "shared",
            "shell",
            "access",
            "organisation",
            "register",
            "groups",
            "casework",
            "forms",
            "workflow",
            "money",
            "consent",
            "admission",
            "renewal",
            "meetings",
            "election",
            "election::ballot",
            "studio",
            "membership",
            "budget",
            "funding"
        })
@NullMarked
package coop.workers.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
