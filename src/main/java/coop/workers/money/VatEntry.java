package coop.workers.money;

import coop.workers.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of an invoice or credit note as the accountant books it.
 *
 * @param on the day it counts for VAT
 * @param net below nought on a credit note, as is the VAT
 */
public record VatEntry(
        InvoiceNumber number,
        LocalDate on,
        String payer,
        String description,
        Supply supply,
        BigDecimal rate,
        Money net,
        Money vat) {}
