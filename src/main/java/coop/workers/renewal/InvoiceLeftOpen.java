package coop.workers.renewal;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import java.time.LocalDate;

/**
 * A year or a membership is over, and its invoice is not paid: the treasurer is to decide what becomes of it.
 *
 * @param open what is open of it, with VAT
 */
public record InvoiceLeftOpen(CaseNumber caseNumber, Money open, LocalDate since) {}
