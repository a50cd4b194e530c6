package coop.workers.funding;

import static coop.workers.funding.AwardStatus.BEFORE_BOARD;
import static coop.workers.funding.AwardStatus.DONE;
import static coop.workers.funding.AwardStatus.ENDED_EARLY;
import static coop.workers.funding.AwardStatus.RUNNING;
import static coop.workers.funding.AwardStatus.TERMS;
import static coop.workers.funding.AwardStatus.TURNED_DOWN;

import coop.workers.money.FundId;
import coop.workers.shared.Money;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a funder gives: on which terms, in which instalments, with which reports, and what became of it. */
@Entity
@Table(schema = "funding", name = "award")
class Award {

    /** The id of the opportunity that it came of. */
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private AwardStatus status = TERMS;

    private long pence;

    @Column(name = "awarded_on")
    private LocalDate awardedOn;

    @Column(name = "funder_reference")
    private @Nullable String reference;

    @Column(name = "differs_because")
    private @Nullable String differsBecause;

    @Embedded
    private @Nullable Terms terms;

    @Column(name = "fund_id")
    private @Nullable UUID fund;

    @ElementCollection
    @Embedded
    @CollectionTable(schema = "funding", name = "instalment", joinColumns = @JoinColumn(name = "award_id"))
    @OrderColumn(name = "position")
    private List<Instalment> instalments = new ArrayList<>();

    @ElementCollection
    @Embedded
    @CollectionTable(schema = "funding", name = "report", joinColumns = @JoinColumn(name = "award_id"))
    @OrderColumn(name = "position")
    private List<FunderReport> reports = new ArrayList<>();

    private @Nullable String achieved;

    @Column(name = "left_over_pence")
    private @Nullable Long leftOver;

    @Column(name = "left_over_words")
    private @Nullable String leftOverWords;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "ended_because")
    private @Nullable String endedBecause;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Award() {}

    Award(UUID opportunity, Money amount, LocalDate on, @Nullable String reference, @Nullable String differsBecause) {
        this.id = opportunity;
        this.pence = amount.pence();
        this.awardedOn = on;
        this.reference = reference;
        this.differsBecause = differsBecause;
    }

    // ---- the schedule

    void plan(LocalDate on, Money amount) {
        mustBe(TERMS, BEFORE_BOARD, RUNNING);
        if (amount.pence() <= 0 || planned().plus(amount).compareTo(amount()) > 0) {
            throw new Rejection(Problem.at("amount", "funding.problem.instalment", amount().minus(planned())));
        }
        instalments.add(Instalment.due(on, amount));
        instalments.sort(Comparator.comparing(Instalment::dueOn));
    }

    void planReport(LocalDate on, String what) {
        mustBe(TERMS, BEFORE_BOARD, RUNNING);
        reports.add(FunderReport.due(on, what));
        reports.sort(Comparator.comparing(FunderReport::dueOn));
    }

    /** Takes an instalment or a report out of the schedule; what is settled stays. */
    void strike(UUID entry) {
        mustBe(TERMS, BEFORE_BOARD, RUNNING);
        instalments.removeIf(
                instalment -> instalment.isOpen() && instalment.id().equals(entry));
        reports.removeIf(report -> report.isOpen() && report.id().equals(entry));
    }

    /** What the instalments come to, without those that will not come. */
    Money planned() {
        return instalments.stream()
                .map(instalment -> instalment.isOpen() ? instalment.amount() : instalment.came())
                .reduce(Money.ZERO, Money::plus);
    }

    // ---- the terms

    /** What keeps the terms from being agreed. */
    List<Problem> problemsWith(Terms read) {
        var problems = new ArrayList<Problem>();
        if (!read.endsOn().isAfter(read.startsOn())) {
            problems.add(Problem.at("endsOn", "funding.problem.ends-first"));
        }
        if (!planned().equals(amount())) {
            problems.add(Problem.of("funding.problem.schedule", planned(), amount()));
        }
        return problems;
    }

    void read(Terms anew) {
        mustBe(TERMS);
        terms = anew;
    }

    void layBeforeBoard() {
        mustBe(TERMS);
        status = BEFORE_BOARD;
    }

    void open(@Nullable FundId opened) {
        mustBe(TERMS, BEFORE_BOARD);
        fund = opened == null ? null : opened.value();
        status = RUNNING;
    }

    void turnDown(LocalDate on, String because) {
        mustBe(BEFORE_BOARD);
        end(TURNED_DOWN, on, because);
    }

    // ---- money and reports

    Optional<Instalment> nextInstalment() {
        return instalments.stream().filter(Instalment::isOpen).min(Comparator.comparing(Instalment::dueOn));
    }

    Optional<FunderReport> nextReport() {
        return reports.stream().filter(FunderReport::isOpen).min(Comparator.comparing(FunderReport::dueOn));
    }

    void settle(Instalment instalment, LocalDate on, Money came, @Nullable String invoice, @Nullable String words) {
        mustBe(RUNNING);
        instalments.set(instalments.indexOf(instalment), instalment.settled(on, came, invoice, words));
    }

    void putOff(Instalment instalment, LocalDate to, @Nullable String words) {
        mustBe(RUNNING);
        instalments.set(instalments.indexOf(instalment), instalment.by(to, words));
    }

    void moveReport(UUID report, LocalDate to) {
        mustBe(TERMS, BEFORE_BOARD, RUNNING);
        reports.replaceAll(each -> each.isOpen() && each.id().equals(report) ? each.by(to) : each);
        reports.sort(Comparator.comparing(FunderReport::dueOn));
    }

    void report(FunderReport report, LocalDate on, String achievements, Money spent, String receipt) {
        mustBe(RUNNING);
        reports.set(reports.indexOf(report), report.sent(on, achievements, spent, receipt));
    }

    Money received() {
        return instalments.stream().map(Instalment::came).reduce(Money.ZERO, Money::plus);
    }

    // ---- the end

    void sayAchieved(String what, Money left, @Nullable String leftWords) {
        mustBe(RUNNING);
        achieved = what;
        leftOver = left.pence();
        leftOverWords = leftWords;
    }

    void finish(LocalDate on) {
        mustBe(RUNNING);
        status = DONE;
        closedOn = on;
    }

    void endEarly(LocalDate on, String because) {
        mustBe(TERMS, BEFORE_BOARD, RUNNING);
        end(ENDED_EARLY, on, because);
    }

    private void end(AwardStatus how, LocalDate on, String because) {
        status = how;
        closedOn = on;
        endedBecause = because;
    }

    // ---- the time for keeping it is over

    /** Lets go of everything but sums and days. */
    void letGoOfWords() {
        terms = terms == null ? null : terms.withoutWords();
        differsBecause = null;
        achieved = null;
        leftOverWords = null;
        endedBecause = null;
        instalments.replaceAll(Instalment::withoutWords);
        reports.replaceAll(FunderReport::withoutWords);
    }

    // ---- what it is

    UUID id() {
        return id;
    }

    AwardStatus status() {
        return status;
    }

    Money amount() {
        return Money.ofPence(pence);
    }

    LocalDate awardedOn() {
        return awardedOn;
    }

    Optional<FundId> fund() {
        return Optional.ofNullable(fund).map(FundId::new);
    }

    Optional<Terms> terms() {
        return Optional.ofNullable(terms);
    }

    /** What becomes of what is left, for the fund's closing. */
    String achievedInWords() {
        var what = Objects.requireNonNull(achieved, "nothing said yet");
        return leftOverWords == null ? what : what + " " + leftOverWords;
    }

    AwardFile file() {
        return new AwardFile(
                status,
                amount(),
                awardedOn,
                Optional.ofNullable(reference),
                Optional.ofNullable(differsBecause),
                terms(),
                fund(),
                List.copyOf(instalments),
                List.copyOf(reports),
                planned(),
                received(),
                Optional.ofNullable(achieved),
                Optional.ofNullable(leftOver).map(Money::ofPence),
                Optional.ofNullable(leftOverWords),
                Optional.ofNullable(closedOn),
                Optional.ofNullable(endedBecause));
    }

    private void mustBe(AwardStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new Rejection(Problem.of("funding.problem.award-not-now"));
        }
    }
}
