/** Invoices, credit notes, payments, bank statements, funds and income; amounts in pence, numbers without gaps. */
@ApplicationModule(
        displayName = "Money",
        allowedDependencies = {
            "shared",
            "access",
            "organisation",
            "register",
            "casework",
            "workflow",
            "forms",
            "print",
            "shell"
        })
@NullMarked
package coop.workers.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
