package coop.workers.money;

import coop.workers.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/** An invoice that was paid is not any more, since a payment turned out to be for something else. */
public record InvoiceOpenAgain(
        InvoiceNumber invoice, @Nullable CaseNumber caseNumber) {}
