package coop.workers.meetings;

import coop.workers.meetings.MeetingChange.Kind;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.ClearDays;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A general meeting, from its call on. What it was before it was moved stays in its history. */
@Entity
@Table(schema = "meetings", name = "meeting")
class Meeting extends AbstractAggregateRoot<Meeting> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private String place;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private LocalTime begins;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status;

    @Column(name = "case_number")
    private @Nullable String caseNumber;

    @Column(name = "notice_given_at")
    private @Nullable Instant noticeGivenAt;

    @ElementCollection
    @CollectionTable(schema = "meetings", name = "meeting_change", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "number")
    private List<ChangeRow> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Meeting() {}

    Meeting(NewMeeting called, CaseNumber number) {
        this.id = UUID.randomUUID();
        this.caseNumber = number.value();
        this.kind = called.kind();
        this.place = called.place().strip();
        this.heldOn = called.begins().toLocalDate();
        this.begins = called.begins().toLocalTime();
        this.status = MeetingStatus.CALLED;
    }

    /** Is held at another time, of which notice has to be given anew. */
    void move(LocalDateTime to, String newPlace, Stamp stamp) {
        beginAt(Kind.MOVED, to, newPlace, stamp);
    }

    /**
     * Goes on, or begins, at a later time as the same meeting.
     *
     * @throws Rejection if that is not later
     */
    void adjourn(LocalDateTime to, String newPlace, Stamp stamp) {
        if (!to.isAfter(begins())) {
            throw new Rejection(Problem.at("begins", "meetings.problem.adjourned-to-earlier"));
        }
        beginAt(Kind.ADJOURNED, to, newPlace, stamp);
    }

    void cancel(Stamp stamp) {
        mustBeCalled();
        changes.add(ChangeRow.of(
                new MeetingChange(Kind.CANCELLED, begins(), null, place, stamp.reason(), stamp.by(), stamp.at())));
        status = MeetingStatus.CANCELLED;
        registerEvent(new MeetingCancelled(new MeetingId(id)));
    }

    private void beginAt(Kind change, LocalDateTime to, String newPlace, Stamp stamp) {
        mustBeCalled();
        var was = begins();
        changes.add(ChangeRow.of(
                new MeetingChange(change, was, to, newPlace.strip(), stamp.reason(), stamp.by(), stamp.at())));
        heldOn = to.toLocalDate();
        begins = to.toLocalTime();
        place = newPlace.strip();
        if (!to.equals(was)) {
            registerEvent(new MeetingMoved(new MeetingId(id), was, to, change == Kind.ADJOURNED));
        }
    }

    private void mustBeCalled() {
        if (status != MeetingStatus.CALLED) {
            throw new Rejection(Problem.of("meetings.problem.cancelled"));
        }
    }

    /** Members have been told. */
    void noteNotice(Instant at) {
        mustBeCalled();
        noticeGivenAt = at;
    }

    LocalDateTime begins() {
        return heldOn.atTime(begins);
    }

    /** All of it, for reading. */
    MeetingFile file(ClearDays notice) {
        return new MeetingFile(
                new MeetingId(id),
                caseNumber == null ? null : new CaseNumber(caseNumber),
                kind,
                status,
                begins(),
                place,
                notice.before(heldOn),
                noticeGivenAt,
                changes.stream().map(ChangeRow::change).toList());
    }

    /** Who changes something, when and why. */
    record Stamp(String by, Instant at, String reason) {}
}
