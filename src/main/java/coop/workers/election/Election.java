package coop.workers.election;

import coop.workers.meetings.MeetingId;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.EnumMap;
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

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Election() {}

    Election(NewElection called, Timetable timetable) {
        this.id = UUID.randomUUID();
        this.title = called.title().strip();
        this.meetingId = called.meeting().value();
        this.seats = called.seats();
        this.method = called.method();
        this.status = ElectionStatus.CALLED;
        this.milestones.putAll(timetable.moments());
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
    }

    void mustBeOpen() {
        if (!isOpen()) {
            throw new Rejection(Problem.of("election.problem.not-now." + status.name()));
        }
    }

    boolean isOpen() {
        return status == ElectionStatus.CALLED;
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
        return new ElectionFile(id(), title, meeting(), seats, method, status, timetable());
    }
}
