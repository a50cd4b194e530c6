package coop.workers.funding;

import static coop.workers.funding.OpportunityStatus.AGAINST_MISSION;
import static coop.workers.funding.OpportunityStatus.AWARDED;
import static coop.workers.funding.OpportunityStatus.BEFORE_BOARD;
import static coop.workers.funding.OpportunityStatus.BEFORE_GROUP;
import static coop.workers.funding.OpportunityStatus.BEING_CHECKED;
import static coop.workers.funding.OpportunityStatus.DRAFTING;
import static coop.workers.funding.OpportunityStatus.IN_CONFLICT;
import static coop.workers.funding.OpportunityStatus.IN_REVIEW;
import static coop.workers.funding.OpportunityStatus.LET_GO;
import static coop.workers.funding.OpportunityStatus.NOT_SENT;
import static coop.workers.funding.OpportunityStatus.NOT_TAKEN_UP;
import static coop.workers.funding.OpportunityStatus.PROGRAMME_GONE;
import static coop.workers.funding.OpportunityStatus.READY;
import static coop.workers.funding.OpportunityStatus.REFUSED;
import static coop.workers.funding.OpportunityStatus.SENT;

import coop.workers.funding.FundingDesk.Past;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that could be asked for, from the day somebody registers it to the funder's answer. The diagram owns the order of
 * things; every verb here refuses what cannot follow on where it stands.
 */
@Entity
@Table(schema = "funding", name = "opportunity")
class Opportunity {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(name = "case_number")
    private String caseNumber;

    @Embedded
    private Seeking seeking;

    @Column(name = "group_key")
    private String group;

    /** Whoever carries it; null once it has been let go of. */
    @Column(name = "owner_id")
    private @Nullable UUID owner;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Enumerated(EnumType.STRING)
    private OpportunityStatus status = BEING_CHECKED;

    @Embedded
    private TieToUs tie;

    @Embedded
    private @Nullable MissionAnswers mission;

    @Embedded
    private @Nullable Gauge gauge;

    @Embedded
    private Bid bid = new Bid();

    @Embedded
    private Ending ending = Ending.NONE;

    /** When everything but what it was and what came of it was let go of. */
    @Column(name = "let_go_on")
    private @Nullable LocalDate letGoOn;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Opportunity() {}

    Opportunity(CaseNumber number, Seeking seeking, String group, PersonId owner, TieToUs tie, LocalDate on) {
        this.id = UUID.randomUUID();
        this.caseNumber = number.value();
        this.seeking = seeking;
        this.group = group;
        this.owner = owner.value();
        this.tie = tie;
        this.registeredOn = on;
    }

    // ---- who carries it, and who stands back

    /**
     * Somebody else carries it from now on.
     *
     * @throws Rejection while others read the draft, since one of them would have to read their own
     */
    void handOn(PersonId to) {
        if (status == IN_REVIEW) {
            throw new Rejection(Problem.of("funding.problem.being-read"));
        }
        owner = to.value();
    }

    /** It has become known that the funder has to do with one of us; what was said of it before stays. */
    void tie(Connection known, String words) {
        if (tie.connection() == Connection.NONE) {
            tie = new TieToUs(known, words, null);
        }
    }

    /** Is it still to be decided whether a conflict of interest is looked at? */
    boolean isBeingChecked() {
        return status == BEING_CHECKED;
    }

    // ---- whether we want it

    void holdAgainstMission(MissionAnswers answers) {
        mustBe(BEING_CHECKED);
        mission = answers;
    }

    void gauge(Gauge read) {
        mustBe(BEING_CHECKED);
        gauge = read;
    }

    void closeAgainstMission(String because) {
        mustBe(BEING_CHECKED);
        end(AGAINST_MISSION, because);
    }

    void settleConflict(String how) {
        mustBe(BEING_CHECKED, IN_CONFLICT);
        tie = tie.settled(how);
        status = IN_CONFLICT;
    }

    void layBeforeGroup() {
        mustBe(BEING_CHECKED, IN_CONFLICT);
        status = BEFORE_GROUP;
    }

    void layBeforeBoard() {
        mustBe(BEFORE_GROUP);
        status = BEFORE_BOARD;
    }

    void closeNotTakenUp(String because) {
        mustBe(IN_CONFLICT, BEFORE_GROUP, BEFORE_BOARD);
        end(NOT_TAKEN_UP, because);
    }

    // ---- the bid

    /** It is to be written, the first time or for another round of the funder's. */
    void beginBid() {
        mustBe(BEFORE_GROUP, BEFORE_BOARD, DRAFTING, IN_REVIEW, READY);
        status = DRAFTING;
    }

    /** The draft may change until it has gone out. */
    void mayBeWritten() {
        mustBe(DRAFTING, IN_REVIEW, READY);
    }

    void draftIsReady(@Nullable String note, PersonId by) {
        mustBe(DRAFTING);
        bid.drafted(note, by);
        status = IN_REVIEW;
    }

    /** Whom the draft is given to read, always in this order. */
    void giveToRead(List<PersonId> people) {
        mustBe(IN_REVIEW);
        bid.giveToRead(people);
    }

    /** @throws Rejection if it was written by the same person */
    void read(boolean ready, String words, PersonId by) {
        mustBe(IN_REVIEW);
        if (bid.isDraftedBy(by) || isCarriedBy(by)) {
            throw new Rejection(Problem.of("funding.problem.reads-own"));
        }
        bid.read(words);
        status = ready ? READY : DRAFTING;
    }

    void send(Sent out) {
        mustBe(READY);
        bid.send(out);
        status = SENT;
    }

    void moveDeadline(LocalDate to) {
        mustBeOpen();
        if (status == SENT) {
            throw notNow();
        }
        seeking = seeking.by(to);
    }

    void closeNotSent(String because) {
        mustBe(DRAFTING, IN_REVIEW, READY);
        end(NOT_SENT, because);
    }

    // ---- the answer

    void askedForMore(String question, LocalDate on) {
        mustBe(SENT);
        bid.askedForMore(question, on);
    }

    void answer(String text, LocalDate on) {
        bid.answer(openQuestion().orElseThrow(this::notNow), text, on);
    }

    void award(LocalDate on) {
        mustBe(SENT);
        bid.answeredOn(on);
        status = AWARDED;
    }

    void noteAnswer(LocalDate on, String words) {
        mustBe(SENT);
        bid.answeredOn(on);
        ending = new Ending(words, false);
    }

    void closeAsRefused() {
        mustBe(SENT);
        status = REFUSED;
    }

    void closeProgrammeGone() {
        mustBe(SENT);
        status = PROGRAMME_GONE;
    }

    /** Why it is to end early, and whose doing that is; the process then ends it. */
    void endBecause(boolean byFunder, String because) {
        ending = new Ending(because, byFunder);
    }

    /** It ends before there is an answer, for the reason given by {@link #endBecause}. */
    void letGo() {
        mustBeOpen();
        status = ending.byFunder() ? PROGRAMME_GONE : LET_GO;
    }

    // ---- the time for keeping it is over

    /** Lets go of everything but what was asked of whom, how much, and what came of it, which the figures of a year need. */
    void letGoOfWords(LocalDate on) {
        owner = null;
        seeking = seeking.withoutSummary();
        tie = tie.withoutWords();
        mission = null;
        bid.letGoOfWords();
        ending = new Ending(null, ending.byFunder());
        letGoOn = on;
    }

    // ---- what it is

    UUID id() {
        return id;
    }

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    OpportunityStatus status() {
        return status;
    }

    Seeking seeking() {
        return seeking;
    }

    FunderId funder() {
        return new FunderId(seeking.funder());
    }

    String group() {
        return group;
    }

    PersonId owner() {
        return new PersonId(Objects.requireNonNull(owner, "let go of"));
    }

    boolean isCarriedBy(PersonId person) {
        return person.value().equals(owner);
    }

    boolean isLetGo() {
        return letGoOn != null;
    }

    List<PersonId> readers() {
        return bid.readers();
    }

    Optional<MissionAnswers> mission() {
        return Optional.ofNullable(mission);
    }

    Optional<Sent> sent() {
        return bid.sent();
    }

    Optional<String> endedBecause() {
        return Optional.ofNullable(ending.because());
    }

    Optional<FunderQuestion> openQuestion() {
        return bid.openQuestion();
    }

    /** All of it, for reading. */
    OpportunityFile file(String funderName, String groupName, String ownerName) {
        return new OpportunityFile(
                number(),
                status,
                funder(),
                funderName,
                Optional.ofNullable(seeking.programme()),
                seeking.title(),
                seeking.summary(),
                seeking.kind(),
                seeking.restricted(),
                seeking.asked(),
                seeking.deadline(),
                seeking.rolling(),
                seeking.effortDays(),
                group,
                groupName,
                owner(),
                ownerName,
                registeredOn,
                tie.connection(),
                Optional.ofNullable(tie.words()),
                Optional.ofNullable(tie.settled()),
                mission(),
                Optional.ofNullable(gauge),
                bid.draftNote(),
                bid.reviewWords(),
                bid.sent(),
                bid.questions(),
                bid.answeredOn(),
                endedBecause());
    }

    /** What came of it, in a line. */
    Past past() {
        return new Past(
                Optional.of(number()).filter(kept -> !isLetGo()),
                seeking.title(),
                status,
                registeredOn,
                sent().map(Sent::amount).orElseGet(() -> seeking.asked().pounds()));
    }

    private void end(OpportunityStatus how, String because) {
        ending = new Ending(because, false);
        status = how;
    }

    private void mustBe(OpportunityStatus... allowed) {
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
        return new Rejection(
                Problem.of("funding.problem.not-now." + status.stage().name()));
    }
}
