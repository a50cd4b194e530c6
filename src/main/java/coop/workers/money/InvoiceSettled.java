package coop.workers.money;

import coop.workers.shared.CaseNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Nothing is left to pay of an invoice. Published in the transaction that settled the last of it, by a payment or a credit
 * note.
 */
public record InvoiceSettled(
        InvoiceNumber invoice, @Nullable CaseNumber caseNumber, LocalDate on) {}
