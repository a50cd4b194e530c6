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

import coop.workers.shared.CaseNumber;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    @Column(name = "owner_id")
    private UUID owner;

    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Enumerated(EnumType.STRING)
    private OpportunityStatus status = BEING_CHECKED;

    @Enumerated(EnumType.STRING)
    private Connection connection;

    @Column(name = "connection_words")
    private @Nullable String connectionWords;

    @Column(name = "conflict_settled")
    private @Nullable String conflictSettled;

    @Embedded
    private @Nullable MissionAnswers mission;

    @Embedded
    private @Nullable Gauge gauge;

    @Column(name = "draft_note")
    private @Nullable String draftNote;

    /** Whoever said that the draft is ready to be read; somebody else reads it. */
    @Column(name = "drafted_by")
    private @Nullable UUID draftedBy;

    @Column(name = "review_words")
    private @Nullable String reviewWords;

    @ElementCollection
    @CollectionTable(schema = "funding", name = "reader", joinColumns = @JoinColumn(name = "opportunity_id"))
    @OrderColumn(name = "position")
    @Column(name = "person_id")
    private List<UUID> readers = new ArrayList<>();

    @Embedded
    private @Nullable Sent sent;

    @ElementCollection
    @Embedded
    @CollectionTable(schema = "funding", name = "funder_question", joinColumns = @JoinColumn(name = "opportunity_id"))
    @OrderColumn(name = "position")
    private List<FunderQuestion> questions = new ArrayList<>();

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    /** Why it came to nothing, in the funder's words or ours. */
    @Column(name = "ended_because")
    private @Nullable String endedBecause;

    @Column(name = "ended_by_funder")
    private boolean endedByFunder;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Opportunity() {}

    Opportunity(
            CaseNumber number,
            Seeking seeking,
            String group,
            PersonId owner,
            Connection connection,
            @Nullable String connectionWords,
            LocalDate on) {
        this.id = UUID.randomUUID();
        this.caseNumber = number.value();
        this.seeking = seeking;
        this.group = group;
        this.owner = owner.value();
        this.connection = connection;
        this.connectionWords = connectionWords;
        this.registeredOn = on;
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
        conflictSettled = how;
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
        draftNote = note;
        draftedBy = by.value();
        status = IN_REVIEW;
    }

    /** Whom the draft is given to read, always in this order. */
    void giveToRead(List<PersonId> people) {
        mustBe(IN_REVIEW);
        readers.clear();
        people.forEach(person -> readers.add(person.value()));
    }

    /** @throws Rejection if it was written by the same person */
    void read(boolean ready, String words, PersonId by) {
        mustBe(IN_REVIEW);
        if (by.value().equals(draftedBy) || isCarriedBy(by)) {
            throw new Rejection(Problem.of("funding.problem.reads-own"));
        }
        reviewWords = words;
        status = ready ? READY : DRAFTING;
    }

    void send(Sent bid) {
        mustBe(READY);
        sent = bid;
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
        questions.add(new FunderQuestion(question, on, null, null));
    }

    void answer(String text, LocalDate on) {
        var open = openQuestion().orElseThrow(this::notNow);
        questions.set(questions.indexOf(open), new FunderQuestion(open.question(), open.askedOn(), text, on));
    }

    void award(LocalDate on) {
        mustBe(SENT);
        answeredOn = on;
        status = AWARDED;
    }

    void noteAnswer(LocalDate on, String words) {
        mustBe(SENT);
        answeredOn = on;
        endedBecause = words;
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
        endedByFunder = byFunder;
        endedBecause = because;
    }

    /** It ends before there is an answer, for the reason given by {@link #endBecause}. */
    void letGo() {
        mustBeOpen();
        status = endedByFunder ? PROGRAMME_GONE : LET_GO;
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
        return new PersonId(owner);
    }

    boolean isCarriedBy(PersonId person) {
        return owner.equals(person.value());
    }

    Connection connection() {
        return connection;
    }

    List<PersonId> readers() {
        return readers.stream().map(PersonId::new).toList();
    }

    Optional<MissionAnswers> mission() {
        return Optional.ofNullable(mission);
    }

    Optional<Gauge> lastGauge() {
        return Optional.ofNullable(gauge);
    }

    Optional<Sent> sent() {
        return Optional.ofNullable(sent);
    }

    Optional<String> endedBecause() {
        return Optional.ofNullable(endedBecause);
    }

    Optional<FunderQuestion> openQuestion() {
        return questions.stream().filter(FunderQuestion::isOpen).reduce((earlier, later) -> later);
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
                connection,
                Optional.ofNullable(connectionWords),
                Optional.ofNullable(conflictSettled),
                mission(),
                lastGauge(),
                Optional.ofNullable(draftNote),
                Optional.ofNullable(reviewWords),
                sent(),
                List.copyOf(questions),
                Optional.ofNullable(answeredOn),
                Optional.ofNullable(endedBecause));
    }

    private void end(OpportunityStatus how, String because) {
        endedBecause = because;
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
