package coop.workers.membership;

import static coop.workers.membership.ApplicationState.ADMITTED;
import static coop.workers.membership.ApplicationState.BEFORE_GROUP;
import static coop.workers.membership.ApplicationState.BEING_ATTESTED;
import static coop.workers.membership.ApplicationState.IN_TALK;
import static coop.workers.membership.ApplicationState.KNOWN;
import static coop.workers.membership.ApplicationState.NOT_ADMITTED;
import static coop.workers.membership.ApplicationState.UNCONFIRMED;
import static coop.workers.membership.ApplicationState.WITHDRAWN;

import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A person's wish to become a worker member, to its ending. The diagram owns the order of things; every verb refuses what
 * cannot follow on where the application stands.
 */
@Entity
@Table(schema = "membership", name = "application")
class MembershipApplication extends AbstractAggregateRoot<MembershipApplication> {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ApplicationState status = UNCONFIRMED;

    @Enumerated(EnumType.STRING)
    @Column(name = "came_by")
    private CameBy cameBy;

    @Column(name = "case_number")
    private @Nullable String caseNumber;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "full_name")
    private String name;

    private String email;
    private String phone;

    @Column(name = "postal_address")
    private String address;

    @Column(name = "group_key")
    private String group;

    private String labour;

    /** As what they seem to be known already; null where they are new to us. */
    @Column(name = "known_as")
    private @Nullable String knownAs;

    private @Nullable String attestation;

    @Column(name = "attested_by")
    private @Nullable String attestedBy;

    @Column(name = "refused_because")
    private @Nullable String refusedBecause;

    @Column(name = "member_number")
    private @Nullable Integer memberNumber;

    @Column(name = "entered_on")
    private @Nullable LocalDate enteredOn;

    @Column(name = "board_told_on")
    private @Nullable LocalDate boardToldOn;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected MembershipApplication() {}

    private MembershipApplication(ApplicationAnswers answers, CameBy cameBy, Instant at) {
        this.id = UUID.randomUUID();
        this.cameBy = cameBy;
        this.name = answers.name();
        this.email = answers.email();
        this.phone = answers.phone();
        this.address = answers.address();
        this.group = answers.group();
        this.labour = answers.labour();
        this.handedInAt = at;
    }

    static MembershipApplication handIn(ApplicationAnswers answers, CameBy cameBy, Instant at) {
        return new MembershipApplication(answers, cameBy, at);
    }

    /**
     * Is in, and somebody spends time on it.
     *
     * @param who who they are in the register; null where it does not know them
     * @param known as what they seem to be known already; null where they are new to us
     */
    void confirm(CaseNumber number, @Nullable PersonId who, @Nullable String known) {
        mustBe(UNCONFIRMED);
        caseNumber = number.value();
        person = who == null ? null : who.value();
        knownAs = known;
        status = BEING_ATTESTED;
        registerEvent(new MembershipApplied(number, name, who, known != null));
    }

    void closeAsKnown() {
        mustBe(BEING_ATTESTED);
        status = KNOWN;
    }

    /** Somebody of the group says what they do there. */
    void attest(String words, String by) {
        mustBe(BEING_ATTESTED);
        attestation = words.strip();
        attestedBy = by;
    }

    /** The group is asked as a whole; what its members then say stands with its decision. */
    void layBeforeGroup() {
        mustBe(BEING_ATTESTED, IN_TALK);
        status = BEFORE_GROUP;
    }

    void openTalk() {
        mustBe(BEING_ATTESTED, BEFORE_GROUP);
        status = IN_TALK;
    }

    /** Reasons for a refusal, after a talk. */
    void giveReasons(String reasons) {
        mustBe(IN_TALK);
        if (reasons.isBlank()) {
            throw new Rejection(Problem.at("notYetReasons", "membership.problem.missing"));
        }
        refusedBecause = reasons.strip();
    }

    void refuse() {
        mustBe(IN_TALK);
        if (refusedBecause == null) {
            throw new IllegalStateException("A refusal needs reasons");
        }
        status = NOT_ADMITTED;
    }

    void enter(MemberNumber number, PersonId who, LocalDate on) {
        mustBe(BEING_ATTESTED, BEFORE_GROUP);
        memberNumber = number.value();
        person = who.value();
        enteredOn = on;
        status = ADMITTED;
    }

    /** The board has heard of it on that day. */
    void tellBoard(LocalDate on) {
        mustBe(ADMITTED);
        boardToldOn = on;
    }

    /** Asks for the withdrawal, which the process then carries out by {@link #closeAsWithdrawn}. */
    void requestWithdrawal() {
        mustBeOpen();
        registerEvent(new PersonWithdrew(number()));
    }

    void closeAsWithdrawn() {
        mustBeOpen();
        status = WITHDRAWN;
    }

    UUID id() {
        return id;
    }

    boolean isConfirmed() {
        return caseNumber != null;
    }

    CaseNumber number() {
        return new CaseNumber(Objects.requireNonNull(caseNumber, "not confirmed yet"));
    }

    ApplicationState status() {
        return status;
    }

    CameBy cameBy() {
        return cameBy;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    String name() {
        return name;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }

    String group() {
        return group;
    }

    String labour() {
        return labour;
    }

    Optional<String> knownAs() {
        return Optional.ofNullable(knownAs);
    }

    Optional<String> attestation() {
        return Optional.ofNullable(attestation);
    }

    Optional<String> refusedBecause() {
        return Optional.ofNullable(refusedBecause);
    }

    Optional<MemberNumber> memberNumber() {
        return Optional.ofNullable(memberNumber).map(MemberNumber::new);
    }

    Optional<LocalDate> enteredOn() {
        return Optional.ofNullable(enteredOn);
    }

    /** As the register is to know them. */
    NewPerson asPerson() {
        return new NewPerson(name, email(), phone.isEmpty() ? null : phone, address);
    }

    /** All of it, for reading. */
    ApplicationFile file(String groupName) {
        return new ApplicationFile(
                number(),
                status,
                cameBy,
                name,
                email,
                phone,
                address,
                group,
                groupName,
                labour,
                handedInAt,
                knownAs,
                attestation,
                attestedBy,
                refusedBecause,
                memberNumber,
                enteredOn,
                boardToldOn);
    }

    private void mustBe(ApplicationState... allowed) {
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
        return new Rejection(Problem.of("membership.problem.not-now." + status.name()));
    }
}
