package coop.workers.admission;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A co-op was entered in the register; published in the transaction that enters it.
 *
 * @param subscription for the first year, net
 * @param payWhatWeCanUntil null where the co-op pays in full
 */
public record MemberAdmitted(
        CaseNumber caseNumber,
        MemberNumber memberNumber,
        LocalDate enteredOn,
        LocalDate renewsOn,
        Money subscription,
        @Nullable LocalDate payWhatWeCanUntil) {}
