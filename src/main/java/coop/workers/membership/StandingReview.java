package coop.workers.membership;

import static coop.workers.membership.ReviewStatus.BEFORE_BOARD;
import static coop.workers.membership.ReviewStatus.IN_TALK;
import static coop.workers.membership.ReviewStatus.NOTICE;
import static coop.workers.membership.ReviewStatus.PAUSED;

import coop.workers.register.RegisterDesk.MemberNumber;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Care for a worker member who has gone quiet. What was said in a conversation is not kept here. */
@Entity
@Table(schema = "membership", name = "standing_review")
class StandingReview {

    /** Nobody plans a pause further ahead. */
    private static final int LONGEST_PAUSE_YEARS = 2;

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "member_number")
    private int memberNumber;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status = IN_TALK;

    @Column(name = "own_wish")
    private boolean ownWish;

    @Column(name = "pause_id")
    private @Nullable UUID pauseId;

    @Column(name = "pause_until")
    private @Nullable LocalDate pauseUntil;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Version
    private @Nullable Integer version;

    StandingReview(CaseNumber number, PersonId person, MemberNumber memberNumber, LocalDate on) {
        this.caseNumber = number.value();
        this.person = person.value();
        this.memberNumber = memberNumber.value();
        this.openedOn = on;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected StandingReview() {}

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    PersonId person() {
        return new PersonId(person);
    }

    MemberNumber memberNumber() {
        return new MemberNumber(memberNumber);
    }

    ReviewStatus status() {
        return status;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    /** Keeps anybody from asking anew on {@code today}: it is open, or was over only lately. */
    boolean settlesItOn(LocalDate today, int months) {
        return closedOn == null || closedOn.plusMonths(months).isAfter(today);
    }

    /** They would rather be a supporter, by their own wish. */
    void wish() {
        mustBe(IN_TALK);
        ownWish = true;
    }

    boolean isOwnWish() {
        return ownWish;
    }

    /** They pause until that day, itself included. */
    void agreePause(LocalDate last, LocalDate today) {
        mustBe(IN_TALK);
        if (!last.isAfter(today) || last.isAfter(today.plusYears(LONGEST_PAUSE_YEARS))) {
            throw new Rejection(Problem.at("pauseUntil", "membership.problem.pause-until", LONGEST_PAUSE_YEARS));
        }
        pauseUntil = last;
    }

    /** What the groups know of it as; null where they belong to none. */
    void notedAs(@Nullable UUID pause) {
        pauseId = pause;
    }

    Optional<UUID> pauseId() {
        return Optional.ofNullable(pauseId);
    }

    /** Begins the pause; says its last day. */
    LocalDate pause() {
        mustBe(IN_TALK);
        if (pauseUntil == null) {
            throw new IllegalStateException("No pause was agreed");
        }
        status = PAUSED;
        return pauseUntil;
    }

    void giveNotice() {
        mustBe(IN_TALK);
        status = NOTICE;
    }

    void layBeforeBoard() {
        mustBe(NOTICE);
        status = BEFORE_BOARD;
    }

    void close(ReviewStatus how, LocalDate on) {
        if (!isOpen() || !how.isOver()) {
            throw new Rejection(Problem.of("membership.problem.review-over"));
        }
        status = how;
        closedOn = on;
    }

    private void mustBe(ReviewStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw new Rejection(Problem.of("membership.problem.review-over"));
        }
    }
}
