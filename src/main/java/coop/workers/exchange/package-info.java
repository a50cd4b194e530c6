/** Members and what they declared, taken in from other books and given back to them as CSV, in the columns CiviCRM writes. */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"shared", "access", "organisation", "register", "money", "shell"})
@NullMarked
package coop.workers.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
