package coop.workers.election;

import coop.workers.meetings.MeetingId;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An election of the board, from its call on. */
@Entity
@Table(schema = "election", name = "election")
class Election extends AbstractAggregateRoot<Election> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "case_number")
    private String caseNumber;

    private String title;

    @Column(name = "meeting_id")
    private UUID meetingId;

    private int seats;

    private String method;

    @Enumerated(EnumType.STRING)
    private ElectionStatus status;

    @Column(name = "cancelled_why")
    private @Nullable String cancelledWhy;

    @ElementCollection
    @CollectionTable(schema = "election", name = "milestone", joinColumns = @JoinColumn(name = "election_id"))
    @MapKeyColumn(name = "name")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "at")
    private Map<Milestone, LocalDateTime> milestones = new EnumMap<>(Milestone.class);

    @ElementCollection
    @CollectionTable(schema = "election", name = "candidate", joinColumns = @JoinColumn(name = "election_id"))
    @OrderColumn(name = "place")
    private List<CandidateRow> candidates = new ArrayList<>();

    @Column(name = "declared_on")
    private @Nullable LocalDate declaredOn;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Election() {}

    Election(NewElection called, Timetable timetable, CaseNumber number) {
        this.id = UUID.randomUUID();
        this.caseNumber = number.value();
        this.title = called.title().strip();
        this.meetingId = called.meeting().value();
        this.seats = called.seats();
        this.method = called.method();
        this.status = ElectionStatus.CALLED;
        this.milestones.putAll(timetable.moments());
        registerEvent(new ElectionCalled(
                id(), number, title, timetable.at(Milestone.MEETING).toLocalDate()));
    }

    /**
     * Follows its meeting, or goes to another.
     *
     * @throws Rejection if there is not enough time left for what is still to come
     */
    void move(MeetingId meeting, Timetable moved, Minimums minimums, LocalDateTime now) {
        mustBeOpen();
        var before = timetable();
        var problems = moved.problemsAfter(before, minimums, now);
        if (!problems.isEmpty()) {
            throw new Rejection(problems);
        }
        meetingId = meeting.value();
        milestones.putAll(moved.moments());
        registerEvent(new ElectionMoved(id(), moved.comparedWith(before, now)));
    }

    void cancel(String reason) {
        mustBeOpen();
        status = ElectionStatus.CANCELLED;
        cancelledWhy = reason.strip();
        registerEvent(new ElectionCancelled(id(), caseNumber()));
    }

    /** Settles who stands, in the order of the ballot paper, in place of any list before. */
    void list(List<Standing> standing) {
        mustBe(ElectionStatus.CALLED);
        candidates.clear();
        standing.forEach(each -> candidates.add(CandidateRow.of(each)));
    }

    /**
     * Somebody on the list stands no more. Where there is a ballot, or will be, their name stays on the papers and is passed over;
     * where all would be elected unopposed their seat stays empty.
     */
    void withdraw(String name) {
        mustBeOpen();
        if (status == ElectionStatus.CALLED && isUncontested()) {
            candidates.removeIf(row -> row.standing().name().equals(name));
        } else {
            candidates.replaceAll(row -> row.standing().name().equals(name)
                    ? CandidateRow.of(new Standing(name, row.standing().person(), true))
                    : row);
        }
    }

    /** @throws Rejection if there are not more candidates than seats: then nobody needs to vote */
    void openBallot() {
        mustBe(ElectionStatus.CALLED);
        if (isUncontested()) {
            throw new Rejection(Problem.of("election.problem.uncontested"));
        }
        status = ElectionStatus.VOTING;
    }

    void mustBeUncontested() {
        mustBe(ElectionStatus.CALLED);
        if (!isUncontested()) {
            throw new Rejection(Problem.of("election.problem.contested"));
        }
    }

    private boolean isUncontested() {
        return candidates.size() <= seats;
    }

    void count() {
        mustBe(ElectionStatus.VOTING);
        status = ElectionStatus.COUNTED;
    }

    void certify() {
        mustBe(ElectionStatus.COUNTED);
        status = ElectionStatus.CERTIFIED;
    }

    void declare(LocalDate on) {
        mustBe(ElectionStatus.CERTIFIED);
        declared(on);
    }

    /**
     * @param order numbers of all candidates, in the order in which the longest terms go to them
     * @throws Rejection if there are more candidates than seats
     */
    void declareUnopposed(List<Integer> order, LocalDate on) {
        mustBeUncontested();
        var ordered = order.stream().map(number -> candidates.get(number - 1)).toList();
        candidates.clear();
        candidates.addAll(ordered);
        declared(on);
    }

    private void declared(LocalDate on) {
        status = ElectionStatus.DECLARED;
        declaredOn = on;
    }

    void mustBeOpen() {
        mustBe(ElectionStatus.CALLED, ElectionStatus.VOTING);
    }

    void mustBe(ElectionStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new Rejection(Problem.of("election.problem.not-now." + status.name()));
        }
    }

    /** Why it was cancelled; blank where it was not. */
    String cancelledWhy() {
        return cancelledWhy == null ? "" : cancelledWhy;
    }

    CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    boolean isOpen() {
        return status == ElectionStatus.CALLED || status == ElectionStatus.VOTING;
    }

    /** Is somebody of that name on the list of candidates? */
    boolean lists(String name) {
        return candidates.stream().anyMatch(row -> row.standing().name().equals(name));
    }

    List<Standing> candidates() {
        return candidates.stream().map(CandidateRow::standing).toList();
    }

    ElectionId id() {
        return new ElectionId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    Timetable timetable() {
        return Timetable.of(milestones);
    }

    ElectionFile file() {
        return new ElectionFile(
                id(), caseNumber(), title, meeting(), seats, method, status, timetable(), candidates(), declaredOn);
    }
}
