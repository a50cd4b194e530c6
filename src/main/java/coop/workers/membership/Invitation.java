package coop.workers.membership;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The question whether somebody who takes part regularly is invited to become a member. */
@Entity
@Table(schema = "membership", name = "invitation")
class Invitation {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "group_key")
    private String group;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status = InvitationStatus.OPEN;

    private String words = "";

    @Column(name = "asked_by")
    private @Nullable String askedBy;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version
    private @Nullable Integer version;

    Invitation(CaseNumber number, PersonId person, String group) {
        this.caseNumber = number.value();
        this.person = person.value();
        this.group = group;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Invitation() {}

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    PersonId person() {
        return new PersonId(person);
    }

    String group() {
        return group;
    }

    InvitationStatus status() {
        return status;
    }

    String words() {
        return words;
    }

    String askedBy() {
        return askedBy == null ? "" : askedBy;
    }

    /** Somebody who knows them says that they are to be invited, with a line of their own. */
    void agree(String line, String by) {
        mustBe(InvitationStatus.OPEN);
        words = line.strip();
        askedBy = by;
    }

    void send() {
        mustBe(InvitationStatus.OPEN);
        status = InvitationStatus.SENT;
    }

    /** Ends: not now, answered, or without an answer. */
    void close(InvitationStatus how, LocalDate on) {
        if (status.isOver() || !how.isOver()) {
            throw new Rejection(Problem.of("membership.problem.invitation-over"));
        }
        status = how;
        closedOn = on;
    }

    /** Keeps the question from being asked anew on {@code today}: it is open, or was answered only lately. */
    boolean settlesItOn(LocalDate today, int months) {
        return closedOn == null || closedOn.plusMonths(months).isAfter(today);
    }

    private void mustBe(InvitationStatus expected) {
        if (status != expected) {
            throw new Rejection(Problem.of("membership.problem.invitation-over"));
        }
    }
}
