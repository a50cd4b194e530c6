package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A payment to be entered by hand; those of a statement are entered by {@link StatementLines}.
 *
 * @param amount below nought for money that goes back
 * @param payer as the bank or the person names them
 * @param reference as the payer gave it; empty where none
 * @param member whose account it belongs to, where that is known
 */
public record NewPayment(
        LocalDate receivedOn,
        Money amount,
        String payer,
        String reference,
        @Nullable MemberNumber member,
        String note) {}
