package coop.workers.admission;

import static coop.workers.admission.ApplicationStatus.ADMITTED;
import static coop.workers.admission.ApplicationStatus.BEFORE_BOARD;
import static coop.workers.admission.ApplicationStatus.DUPLICATE;
import static coop.workers.admission.ApplicationStatus.LAPSED;
import static coop.workers.admission.ApplicationStatus.NOT_ADMITTED;
import static coop.workers.admission.ApplicationStatus.UNCONFIRMED;
import static coop.workers.admission.ApplicationStatus.UNDER_REVIEW;
import static coop.workers.admission.ApplicationStatus.WITHDRAWN;
import static coop.workers.admission.ApplicationStatus.WITH_APPLICANT;

import coop.workers.money.LabourCosts;
import coop.workers.money.Subscription;
import coop.workers.money.SubscriptionAgreed;
import coop.workers.money.SubscriptionTariff;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A co-op's wish to become a member, from the moment it is handed in to its ending. The diagram owns the order of things;
 * every verb here refuses what cannot follow on where the application stands.
 */
@Entity
@Table(schema = "admission", name = "application")
class Application extends AbstractAggregateRoot<Application> {

    /** The id of the draft it was handed in from, so that one draft makes one application. */
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Column(name = "case_number")
    private @Nullable String caseNumber;

    /** The case of an earlier application that this one was begun from. */
    @Column(name = "earlier_case")
    private @Nullable String earlierCase;

    @Embedded
    private Contact contact;

    @Embedded
    private CoopDetails coop;

    @Embedded
    private Offer offer;

    @Embedded
    private @Nullable Nominee nominee;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    /** What the co-op seems to be known as already; null where it is new to us. */
    @Column(name = "known_as")
    private @Nullable String knownAs;

    @ElementCollection
    @CollectionTable(schema = "admission", name = "finding", joinColumns = @JoinColumn(name = "application_id"))
    @MapKeyColumn(name = "criterion")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Criterion, FindingRow> findings = new EnumMap<>(Criterion.class);

    @ElementCollection
    @CollectionTable(schema = "admission", name = "round", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "number")
    private List<RoundRow> rounds = new ArrayList<>();

    @Embedded
    private @Nullable PayWhatWeCan payWhatWeCan;

    private @Nullable String advice;

    @Enumerated(EnumType.STRING)
    @Column(name = "check_outcome")
    private Check.@Nullable Outcome checkOutcome;

    @Column(name = "refused_because")
    private @Nullable String refusedBecause;

    @Column(name = "member_number")
    private @Nullable Integer memberNumber;

    @Column(name = "entered_on")
    private @Nullable LocalDate enteredOn;

    @Column(name = "renews_on")
    private @Nullable LocalDate renewsOn;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    private Application(UUID id, Particulars particulars, @Nullable CaseNumber earlier, Instant at) {
        this.id = id;
        this.status = UNCONFIRMED;
        this.contact = particulars.contact();
        this.coop = particulars.coop();
        this.offer = particulars.offer();
        this.nominee = particulars.nominee();
        this.earlierCase = earlier == null ? null : earlier.value();
        this.handedInAt = at;
    }

    static Application handIn(UUID draft, Particulars particulars, @Nullable CaseNumber earlier, Instant at) {
        return new Application(draft, particulars, earlier, at);
    }

    /** Takes in what was handed in again before its address was confirmed, such as with a corrected address. */
    void handInAgain(Particulars particulars, Instant at) {
        mustBe(UNCONFIRMED);
        contact = particulars.contact();
        coop = particulars.coop();
        offer = particulars.offer();
        nominee = particulars.nominee();
        handedInAt = at;
    }

    /** @param known what the co-op seems to be known as already; null where it is new to us */
    void confirm(CaseNumber number, @Nullable String known, Money subscription, Set<PersonId> connected, Instant at) {
        mustBe(UNCONFIRMED);
        caseNumber = number.value();
        knownAs = known;
        confirmedAt = at;
        status = UNDER_REVIEW;
        registerEvent(new ApplicationConfirmed(
                number, coop.name(), coop.legalForm(), subscription, known != null, Set.copyOf(connected)));
    }

    void closeAsDuplicate() {
        mustBe(UNDER_REVIEW);
        status = DUPLICATE;
    }

    void agreeNominee(Nominee agreed) {
        mustBe(UNDER_REVIEW);
        nominee = agreed;
    }

    /** Takes in the reviewer's work; asking for more opens a round that {@link #askForMore} puts to the applicant. */
    void check(Check check, String reviewer, LocalDate today, Instant at) {
        mustBe(UNDER_REVIEW);
        var problems = problemsWith(check, today);
        Rejection.ifAny(problems);
        findings.clear();
        check.findings().forEach((criterion, finding) -> findings.put(criterion, FindingRow.of(finding)));
        payWhatWeCan = check.payWhatWeCan();
        advice = check.advice();
        checkOutcome = check.outcome();
        if (check.outcome() == Check.Outcome.ASK_FOR_MORE) {
            rounds.add(RoundRow.of(Round.asked(check.question(), reviewer, at)));
        }
    }

    /** What keeps the check from being taken in. */
    List<Problem> problemsWith(Check check, LocalDate today) {
        return CheckRules.problems(check, offer, today);
    }

    void askForMore() {
        mustBe(UNDER_REVIEW);
        openRound();
        status = WITH_APPLICANT;
    }

    /** The application goes back to the reviewer, or, where it had lapsed, is opened again by {@link #reopen}. */
    void answer(String text, Instant at) {
        mustBe(WITH_APPLICANT, LAPSED);
        var round = openRound();
        rounds.set(rounds.size() - 1, RoundRow.of(round.answered(text, at)));
        if (status == WITH_APPLICANT) {
            status = UNDER_REVIEW;
        }
        registerEvent(new ApplicantAnswered(number()));
    }

    /** Refuses once nobody would read a further document. */
    void mayAddDocuments() {
        if (!status.isWithTeam()) {
            throw notNow();
        }
    }

    void closeAsLapsed() {
        mustBe(WITH_APPLICANT);
        status = LAPSED;
    }

    void reopen() {
        mustBe(LAPSED);
        status = UNDER_REVIEW;
    }

    void layBeforeBoard() {
        mustBe(UNDER_REVIEW);
        status = BEFORE_BOARD;
    }

    void enterInRegister(MemberNumber number, LocalDate entered, LocalDate renews) {
        mustBe(BEFORE_BOARD);
        memberNumber = number.value();
        enteredOn = entered;
        renewsOn = renews;
        status = ADMITTED;
        registerEvent(new SubscriptionAgreed(
                number(), number, entered, renews, offer.labourCosts().orElse(null), agreedToPayLess()));
    }

    /** What it offered, once that is granted. */
    private SubscriptionAgreed.@Nullable PayWhatWeCan agreedToPayLess() {
        return grantedPayWhatWeCan()
                .flatMap(granted -> offer.offered()
                        .map(net -> new SubscriptionAgreed.PayWhatWeCan(
                                net, granted.reason(), Objects.requireNonNull(granted.until()))))
                .orElse(null);
    }

    void refuse(String reasons) {
        mustBe(BEFORE_BOARD);
        if (reasons.isBlank()) {
            throw new IllegalArgumentException("A refusal needs reasons");
        }
        refusedBecause = reasons;
        status = NOT_ADMITTED;
    }

    /** Asks for the withdrawal, which the process then carries out by {@link #closeAsWithdrawn}. */
    void requestWithdrawal() {
        mustBeOpen();
        registerEvent(new WithdrawalRequested(number()));
    }

    void closeAsWithdrawn() {
        mustBeOpen();
        status = WITHDRAWN;
    }

    /** What the co-op pays for the first year: what it offered if that was granted, else by the tariff on what it declared. */
    Subscription subscription(SubscriptionTariff tariff) {
        var offered = offer.offered();
        var refused = payWhatWeCan != null && !payWhatWeCan.granted();
        if (offered.isPresent() && !refused) {
            return tariff.offered(offered.get());
        }
        return tariff.on(offer.labourCosts().orElse(new LabourCosts(Money.ZERO, Money.ZERO)));
    }

    /** What the applicant was asked last and has not answered. */
    Optional<Round> unansweredRound() {
        return rounds.stream()
                .map(RoundRow::round)
                .reduce((earlier, later) -> later)
                .filter(round -> !round.isAnswered());
    }

    List<Round> rounds() {
        return rounds.stream().map(RoundRow::round).toList();
    }

    Map<Criterion, Finding> findings() {
        var read = new EnumMap<Criterion, Finding>(Criterion.class);
        findings.forEach((criterion, row) -> read.put(criterion, row.finding()));
        return read;
    }

    Optional<String> advice() {
        return Optional.ofNullable(advice);
    }

    Optional<PayWhatWeCan> payWhatWeCan() {
        return Optional.ofNullable(payWhatWeCan);
    }

    Optional<PayWhatWeCan> grantedPayWhatWeCan() {
        return Optional.ofNullable(payWhatWeCan).filter(PayWhatWeCan::granted);
    }

    /** The number of its case. */
    CaseNumber number() {
        return new CaseNumber(Objects.requireNonNull(caseNumber, "not confirmed yet"));
    }

    boolean isConfirmed() {
        return caseNumber != null;
    }

    UUID id() {
        return id;
    }

    ApplicationStatus status() {
        return status;
    }

    Particulars particulars() {
        return new Particulars(contact, coop, offer, nominee);
    }

    Contact contact() {
        return contact;
    }

    CoopDetails coop() {
        return coop;
    }

    Optional<String> knownAs() {
        return Optional.ofNullable(knownAs);
    }

    Optional<String> refusedBecause() {
        return Optional.ofNullable(refusedBecause);
    }

    Optional<CaseNumber> earlierCase() {
        return Optional.ofNullable(earlierCase).map(CaseNumber::new);
    }

    Optional<MemberNumber> memberNumber() {
        return Optional.ofNullable(memberNumber).map(MemberNumber::new);
    }

    /** All of it, for reading. */
    ApplicationFile file(SubscriptionTariff tariff) {
        return new ApplicationFile(
                number(),
                status,
                particulars(),
                subscription(tariff),
                handedInAt,
                findings(),
                rounds(),
                payWhatWeCan,
                advice,
                checkOutcome,
                knownAs,
                refusedBecause,
                memberNumber,
                enteredOn,
                renewsOn);
    }

    private Round openRound() {
        return unansweredRound().orElseThrow(() -> new Rejection(Problem.of("admission.problem.nothing-asked")));
    }

    private void mustBe(ApplicationStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw notNow();
        }
    }

    private void mustBeOpen() {
        if (!status.isOpen()) {
            throw notNow();
        }
    }

    private Rejection notNow() {
        return new Rejection(Problem.of("admission.problem.not-now." + status.name()));
    }
}
