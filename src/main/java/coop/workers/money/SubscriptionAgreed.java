package coop.workers.money;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A co-op was entered in the register, and what it pays for its first year is agreed; published in the transaction that
 * enters it.
 *
 * @param caseNumber the case in which it was admitted
 * @param from the first day of the year
 * @param renewsOn the first day of the next
 * @param labourCosts as declared; null where the co-op pays what it can and did not say
 * @param payWhatWeCan null where it pays in full
 */
public record SubscriptionAgreed(
        CaseNumber caseNumber,
        MemberNumber member,
        LocalDate from,
        LocalDate renewsOn,
        @Nullable LabourCosts labourCosts,
        @Nullable PayWhatWeCan payWhatWeCan) {

    /** That it pays less for a while, and why; the amount is net. */
    public record PayWhatWeCan(Money net, String reason, LocalDate until) {}
}
