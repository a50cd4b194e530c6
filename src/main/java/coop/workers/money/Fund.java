package coop.workers.money;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that was given for a purpose and may be spent on nothing else. */
@Entity
@Table(schema = "money", name = "fund")
class Fund {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String name;

    private String purpose;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "case_number")
    private @Nullable String caseNumber;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closed_because")
    private @Nullable String closedBecause;

    Fund(FundId id, FundDesk.NewFund opened, LocalDate on) {
        this.id = id.value();
        this.name = opened.name().strip();
        this.purpose = opened.purpose().strip();
        this.givenBy = opened.givenBy().strip();
        this.caseNumber =
                opened.caseNumber() == null ? null : opened.caseNumber().value();
        this.openedOn = on;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Fund() {}

    UUID id() {
        return id;
    }

    /** @throws Rejection if nothing comes in or is spent any more */
    void requireOpen() {
        if (closedOn != null) {
            throw new Rejection(Problem.at("fund", "money.problem.fund-closed", name, closedOn));
        }
    }

    /** Nothing comes in or is spent any more. */
    void close(LocalDate on, String because) {
        requireOpen();
        closedOn = on;
        closedBecause = because;
    }

    /** With what came in and was spent. */
    FundEntry asEntry(FundBalances.Balance balance) {
        return new FundEntry(
                new FundId(id),
                name,
                purpose,
                givenBy,
                caseNumber == null ? null : new CaseNumber(caseNumber),
                openedOn,
                closedOn,
                closedBecause,
                balance.income(),
                balance.spent());
    }
}
