package coop.workers.money;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that came in without an invoice: a grant, a donation, interest. */
@Entity
@Table(schema = "money", name = "income")
class Income {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private IncomeKind kind;

    private String source;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "amount_pence")
    private long amountPence;

    @Column(name = "fund_id")
    private @Nullable UUID fund;

    @Column(name = "payment_id")
    private @Nullable UUID payment;

    @Column(name = "case_number")
    private @Nullable String caseNumber;

    private String note;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Embedded
    private @Nullable TakenBack takenBack;

    Income(IncomeId id, NewIncome entered, String by, Instant at) {
        this.id = id.value();
        this.kind = entered.kind();
        this.source = entered.source().strip();
        this.receivedOn = entered.receivedOn();
        this.amountPence = entered.amount().pence();
        this.fund = entered.fund() == null ? null : entered.fund().value();
        this.payment = entered.payment() == null ? null : entered.payment().value();
        this.caseNumber =
                entered.caseNumber() == null ? null : entered.caseNumber().value();
        this.note = entered.note().strip();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Income() {}

    @Nullable PaymentId payment() {
        return payment == null ? null : new PaymentId(payment);
    }

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

    IncomeEntry asEntry() {
        return new IncomeEntry(
                new IncomeId(id),
                kind,
                source,
                receivedOn,
                Money.ofPence(amountPence),
                fund == null ? null : new FundId(fund),
                payment(),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                note,
                enteredBy,
                enteredAt,
                takenBack == null ? null : takenBack.why());
    }
}
