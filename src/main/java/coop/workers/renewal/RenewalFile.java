package coop.workers.renewal;

import coop.workers.money.InvoiceNumber;
import coop.workers.money.LabourCosts;
import coop.workers.money.Subscription;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A renewal as the office reads it.
 *
 * @param from the first day of the year it is for
 * @param renewsOn the first day of the next
 * @param before the latest year before of which anything is known
 * @param declaredForMember somebody of the office declared on the member's behalf
 * @param carriedOver nobody declared it: it is what was declared the year before
 * @param yearsOfPayWhatWeCan for how many years before the member has paid what it can
 * @param subscription as declared so far; null while nothing is
 */
public record RenewalFile(
        CaseNumber caseNumber,
        MemberNumber member,
        int year,
        LocalDate from,
        LocalDate renewsOn,
        String coopName,
        RenewalStatus status,
        @Nullable EarlierYear before,
        @Nullable Declaration declaration,
        @Nullable String declaredBy,
        @Nullable Instant declaredAt,
        boolean declaredForMember,
        boolean carriedOver,
        @Nullable String question,
        @Nullable String askedBy,
        @Nullable String answer,
        @Nullable Grant grant,
        int yearsOfPayWhatWeCan,
        @Nullable Subscription subscription,
        @Nullable InvoiceNumber invoice,
        @Nullable LocalDate payBy,
        @Nullable LocalDate paidOn,
        @Nullable String leavingBecause,
        @Nullable LocalDate overOn,
        @Nullable String overBecause) {

    /** The change of labour costs against the year before in per cent, where both are known. */
    public Optional<Integer> change() {
        return Optional.ofNullable(before).flatMap(EarlierYear::labourCosts).flatMap(was -> costs().map(
                        now -> Comparison.change(was, now)));
    }

    private Optional<LabourCosts> costs() {
        return Optional.ofNullable(declaration).flatMap(Declaration::labourCosts);
    }
}
