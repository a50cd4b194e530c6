package coop.workers.budget;

import static coop.workers.budget.LineStatus.AGREED;
import static coop.workers.budget.LineStatus.CLOSED;
import static coop.workers.budget.LineStatus.DECLINED;
import static coop.workers.budget.LineStatus.PROPOSED;
import static coop.workers.budget.LineStatus.WITHDRAWN;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a group may spend money on, as far as it has agreed. */
@Entity
@Table(schema = "budget", name = "line")
class BudgetLine {

    @Id
    private UUID id;

    @Column(name = "group_key")
    private String group;

    private String name;
    private String why;

    @Column(name = "proposed_pence")
    private long proposed;

    @Column(name = "agreed_pence")
    private @Nullable Long agreed;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private LineStatus status = PROPOSED;

    @Column(name = "proposed_by")
    private String proposedBy;

    private UUID proposer;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version
    private @Nullable Integer version;

    @OneToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "line_id", nullable = false, updatable = false)
    @OrderBy("onDay, notedAt")
    private List<BudgetEntry> entries = new ArrayList<>();

    BudgetLine(String group, String name, String why, Money amount, CaseNumber number, Proposer by) {
        this.id = UUID.randomUUID();
        this.group = group;
        this.name = name;
        this.why = why;
        this.proposed = amount.pence();
        this.caseNumber = number.value();
        this.proposedBy = by.name();
        this.proposer = by.person().value();
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected BudgetLine() {}

    /** Who proposes an amount. */
    record Proposer(PersonId person, String name) {}

    /** Another amount is proposed for it; what is agreed stands until the group has decided. */
    void proposeAnew(Money amount, String newWhy, CaseNumber number, Proposer by) {
        if (status == PROPOSED) {
            throw new Rejection(Problem.of("budget.problem.before-group"));
        }
        if (status == CLOSED) {
            throw new Rejection(Problem.of("budget.problem.closed"));
        }
        proposed = amount.pence();
        why = newWhy;
        caseNumber = number.value();
        proposedBy = by.name();
        proposer = by.person().value();
        status = PROPOSED;
    }

    void agree() {
        mustBeProposed();
        agreed = proposed;
        status = AGREED;
    }

    /** It stays as it was. */
    void decline() {
        mustBeProposed();
        status = agreed == null ? DECLINED : AGREED;
    }

    void withdraw() {
        mustBeProposed();
        status = agreed == null ? WITHDRAWN : AGREED;
    }

    /** Nothing more is to be spent from it. */
    void close(LocalDate on) {
        mustBeUsable();
        if (entries.stream().anyMatch(BudgetEntry::isOpenPromise)) {
            throw new Rejection(Problem.of("budget.problem.promises-open"));
        }
        status = CLOSED;
        closedOn = on;
    }

    /**
     * Notes a sum promised or spent.
     *
     * @throws Rejection if the group has not agreed, or to less than that
     */
    void note(BudgetEntry entry) {
        mustBeUsable();
        if (entry.amount().pence() > left().pence()) {
            throw new Rejection(Problem.at("amount", "budget.problem.not-enough", left()));
        }
        entries.add(entry);
    }

    /** A promise is paid, with what it came to in the end. */
    void pay(UUID promise, BudgetEntry payment) {
        mustBeUsable();
        var promised = entries.stream()
                .filter(entry -> entry.id().equals(promise) && entry.isOpenPromise())
                .findFirst()
                .orElseThrow(() -> new Rejection(Problem.of("budget.problem.promise-over")));
        if (payment.amount().pence() > left().pence() + promised.amount().pence()) {
            throw new Rejection(Problem.at("amount", "budget.problem.not-enough", left().plus(promised.amount())));
        }
        entries.add(payment);
        promised.settle(payment);
    }

    private void mustBeProposed() {
        if (status != PROPOSED) {
            throw new Rejection(Problem.of("budget.problem.decided"));
        }
    }

    private void mustBeUsable() {
        if (status == CLOSED) {
            throw new Rejection(Problem.of("budget.problem.closed"));
        }
        if (agreed == null) {
            throw new Rejection(Problem.of("budget.problem.not-agreed"));
        }
    }

    UUID id() {
        return id;
    }

    String group() {
        return group;
    }

    String name() {
        return name;
    }

    String why() {
        return why;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    LineStatus status() {
        return status;
    }

    String proposedBy() {
        return proposedBy;
    }

    boolean isProposedBy(PersonId person) {
        return proposer.equals(person.value());
    }

    Money proposed() {
        return Money.ofPence(proposed);
    }

    Money allocated() {
        return agreed == null ? Money.ZERO : Money.ofPence(agreed);
    }

    Money committed() {
        return sum(entries.stream().filter(BudgetEntry::isOpenPromise).toList());
    }

    Money spent() {
        return sum(entries.stream()
                .filter(entry -> entry.kind() == EntryKind.SPENT)
                .toList());
    }

    Money left() {
        return allocated().minus(committed()).minus(spent());
    }

    List<BudgetEntry> entries() {
        return List.copyOf(entries);
    }

    private static Money sum(List<BudgetEntry> some) {
        return some.stream().map(BudgetEntry::amount).reduce(Money.ZERO, Money::plus);
    }
}
