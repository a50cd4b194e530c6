package coop.workers.admission;

import coop.workers.money.Subscription;
import coop.workers.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application as staff and board read it.
 *
 * @param subscription that the co-op pays for the first year, as far as is known
 * @param knownAs what the co-op seems to be known as already; null where it is new to us
 */
public record ApplicationFile(
        CaseNumber caseNumber,
        ApplicationStatus status,
        Particulars particulars,
        Subscription subscription,
        Instant handedInAt,
        Map<Criterion, Finding> findings,
        List<Round> rounds,
        @Nullable PayWhatWeCan payWhatWeCan,
        @Nullable String advice,
        Check.@Nullable Outcome checkOutcome,
        @Nullable String knownAs,
        @Nullable String refusedBecause,
        @Nullable Integer memberNumber,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate renewsOn) {}
