package coop.workers.funding;

import coop.workers.money.IncomeKind;
import coop.workers.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What could be asked for, as it is kept.
 *
 * @param programme the funder's programme or fund; null where it has none
 * @param foreign the sum in the funder's currency, where that is not pounds
 * @param rolling the funder takes bids at any time; the deadline is then our own
 * @param effortDays how many days of work we think it takes
 */
record Seeking(
        @Column(name = "funder_id") UUID funder,
        @Column(name = "programme") @Nullable String programme,
        @Column(name = "title") String title,
        @Column(name = "summary") String summary,

        @Enumerated(EnumType.STRING) @Column(name = "kind") IncomeKind kind,

        @Column(name = "restricted") boolean restricted,
        @Column(name = "pence") long pence,
        @Column(name = "currency") String currency,
        @Column(name = "foreign_amount") @Nullable BigDecimal foreign,
        @Column(name = "rate_on") @Nullable LocalDate rateOn,
        @Column(name = "deadline") LocalDate deadline,
        @Column(name = "rolling") boolean rolling,
        @Column(name = "effort_days") int effortDays) {

    static Seeking of(NewOpportunity wanted) {
        var programme = wanted.programme().strip();
        return new Seeking(
                wanted.funder().value(),
                programme.isEmpty() ? null : programme,
                wanted.title().strip(),
                wanted.summary().strip(),
                wanted.kind(),
                wanted.restricted(),
                wanted.asked().pounds().pence(),
                wanted.asked().currency(),
                wanted.asked().foreign(),
                wanted.asked().rateOn(),
                wanted.deadline(),
                wanted.rolling(),
                wanted.effortDays());
    }

    Seeking by(LocalDate anew) {
        return new Seeking(
                funder,
                programme,
                title,
                summary,
                kind,
                restricted,
                pence,
                currency,
                foreign,
                rateOn,
                anew,
                rolling,
                effortDays);
    }

    /** What was asked of whom and for how much, without the words of those who asked. */
    Seeking withoutSummary() {
        return new Seeking(
                funder,
                programme,
                title,
                "",
                kind,
                restricted,
                pence,
                currency,
                foreign,
                rateOn,
                deadline,
                rolling,
                effortDays);
    }

    Asked asked() {
        return new Asked(Money.ofPence(pence), currency, foreign, rateOn);
    }
}
