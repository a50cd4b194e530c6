package coop.workers.money;

import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was spent of a fund, on its purpose. */
@Entity
@Table(schema = "money", name = "spending")
class Spending {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(name = "fund_id")
    private UUID fund;

    @Column(name = "spent_on")
    private LocalDate spentOn;

    @Column(name = "amount_pence")
    private long amountPence;

    private String what;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Embedded
    private @Nullable TakenBack takenBack;

    Spending(UUID id, FundId fund, LocalDate on, Money amount, String what, String by, Instant at) {
        this.id = id;
        this.fund = fund.value();
        this.spentOn = on;
        this.amountPence = amount.pence();
        this.what = what;
        this.enteredBy = by;
        this.enteredAt = at;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Spending() {}

    /**
     * It was a mistake; the entry stays with the reason.
     *
     * @throws Rejection if it was taken back before
     */
    void takeBack(String why, String by, Instant at) {
        if (takenBack != null) {
            throw new Rejection(Problem.of("money.problem.taken-back"));
        }
        takenBack = new TakenBack(by, at, why);
    }

    SpendingEntry asEntry() {
        return new SpendingEntry(
                id,
                spentOn,
                Money.ofPence(amountPence),
                what,
                enteredBy,
                enteredAt,
                takenBack == null ? null : takenBack.why());
    }
}
