package coop.workers.money;

import coop.workers.shared.Money;
import java.time.LocalDate;

/**
 * A payment in a list.
 *
 * @param amount below nought for money that went back
 * @param left what is neither matched nor set apart
 * @param fromBank whether it came by a bank statement
 */
public record PaymentRow(
        PaymentId id,
        LocalDate receivedOn,
        Money amount,
        Money matched,
        Money apart,
        Money left,
        String payer,
        String reference,
        String note,
        boolean fromBank) {}
