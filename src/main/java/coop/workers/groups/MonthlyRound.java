package coop.workers.groups;

import coop.workers.shared.CaseNumber;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who took part in a group in one month: the people who belonged to it then, and guests. */
@Entity
@Table(schema = "groups", name = "monthly_round")
class MonthlyRound {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "group_key")
    private String group;

    private LocalDate month;

    @Column(name = "asked_group")
    private @Nullable String askedGroup;

    @Enumerated(EnumType.STRING)
    private RoundOutcome outcome = RoundOutcome.OPEN;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Version
    private @Nullable Integer version;

    @OneToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "case_number", nullable = false, updatable = false)
    private List<Participant> participants = new ArrayList<>();

    /** @param guests who may come again; those who have joined the group since are in {@code people} */
    MonthlyRound(
            CaseNumber number,
            String group,
            YearMonth month,
            Collection<PersonId> people,
            Collection<PersonId> guests) {
        this.caseNumber = number.value();
        this.group = group;
        this.month = month.atDay(1);
        this.askedGroup = group;
        people.forEach(person -> participants.add(new Participant(person, false)));
        guests.stream()
                .filter(guest -> !people.contains(guest))
                .forEach(guest -> participants.add(new Participant(guest, true)));
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected MonthlyRound() {}

    CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    String group() {
        return group;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    RoundOutcome outcome() {
        return outcome;
    }

    boolean isOpen() {
        return outcome == RoundOutcome.OPEN;
    }

    /** The group whose coordinators are asked now; empty where the membership team is. */
    Optional<String> askedGroup() {
        return Optional.ofNullable(askedGroup);
    }

    /** Those of {@code above} are asked from now on; null for the membership team. */
    void ask(@Nullable String above) {
        askedGroup = above;
    }

    List<Participant> participants() {
        return List.copyOf(participants);
    }

    Optional<Participant> participant(PersonId person) {
        return participants.stream().filter(one -> one.person().equals(person)).findFirst();
    }

    /** @throws Rejection if the group did not meet, or they are not on the list */
    void mark(PersonId person, boolean tookPart) {
        if (outcome == RoundOutcome.NO_MEETING) {
            throw new Rejection(Problem.of("groups.problem.no-meeting"));
        }
        participant(person)
                .orElseThrow(() -> new Rejection(Problem.of("groups.problem.not-on-the-list")))
                .mark(tookPart);
    }

    /** Puts somebody on the list who took part and does not belong to the group. */
    void welcome(PersonId guest) {
        if (participant(guest).isEmpty()) {
            participants.add(new Participant(guest, true));
        }
        mark(guest, true);
    }

    int howMany() {
        return (int) participants.stream().filter(Participant::tookPart).count();
    }

    Set<PersonId> whoTookPart() {
        return participants.stream()
                .filter(Participant::tookPart)
                .map(Participant::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those who are ticked took part; says what keeps it from being so. */
    List<Problem> confirm(String by, Instant at) {
        return settle(RoundOutcome.CONFIRMED, howMany() > 0, "groups.problem.nobody-ticked", by, at);
    }

    /** The group did not meet; says what keeps it from being so. */
    List<Problem> noMeeting(String by, Instant at) {
        return settle(RoundOutcome.NO_MEETING, howMany() == 0, "groups.problem.somebody-ticked", by, at);
    }

    private List<Problem> settle(RoundOutcome became, boolean fits, String otherwise, String by, Instant at) {
        if (!isOpen()) {
            return List.of(
                    Problem.of("groups.problem.settled-already", settledBy().orElse("")));
        }
        if (!fits) {
            return List.of(Problem.at("monthOutcome", otherwise));
        }
        outcome = became;
        settledBy = by;
        settledAt = at;
        return List.of();
    }

    Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }
}
