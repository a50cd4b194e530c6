package coop.workers.election;

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
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Somebody nominated by a member for one election. */
@Entity
@Table(schema = "election", name = "nomination")
class Nomination extends AbstractAggregateRoot<Nomination> {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "election_id")
    private UUID electionId;

    @Column(name = "nominator_number")
    private int nominatorNumber;

    @Column(name = "nominator_name")
    private String nominatorName;

    @Column(name = "nominated_by")
    private String nominatedBy;

    @Column(name = "on_paper")
    private boolean onPaper;

    private String name;

    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private NominationStatus status;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "postal_address")
    private @Nullable String postalAddress;

    private @Nullable String phone;

    private String statement;

    @Column(name = "picture_id")
    private @Nullable UUID pictureId;

    @Column(name = "declared_at")
    private @Nullable Instant declaredAt;

    private @Nullable String question;

    private @Nullable String answer;

    private @Nullable String reasons;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Nomination() {}

    /** Who nominates: a member, and the person who does so for it. */
    record Nominator(MemberNumber member, String name, String by) {}

    Nomination(
            CaseNumber number,
            ElectionId election,
            Nominator nominator,
            NewNomination nomination,
            boolean onPaper,
            Instant nominationsClose) {
        this.id = UUID.randomUUID();
        this.caseNumber = number.value();
        this.electionId = election.value();
        this.nominatorNumber = nominator.member().value();
        this.nominatorName = nominator.name();
        this.nominatedBy = nominator.by();
        this.onPaper = onPaper;
        this.name = nomination.name().strip();
        this.email = nomination.email().isBlank() ? null : nomination.email().strip();
        this.status = NominationStatus.ASKED;
        this.statement = "";
        registerEvent(new NomineeNamed(number, election, name, nominationsClose));
    }

    /** Says yes, or says it better after a question. */
    void accept(Acceptance yes, @Nullable UUID picture, Instant at) {
        mustBe(NominationStatus.ASKED, NominationStatus.QUERIED);
        postalAddress = yes.postalAddress().strip();
        phone = yes.phone().isBlank() ? null : yes.phone().strip();
        statement = yes.statement().strip();
        pictureId = picture == null ? pictureId : picture;
        declaredAt = at;
        status = NominationStatus.ACCEPTED;
        registerEvent(new NomineeAnswered(caseNumber(), NomineeAnswered.Answer.ACCEPTED));
    }

    void decline() {
        mustBe(NominationStatus.ASKED);
        status = NominationStatus.DECLINED;
        registerEvent(new NomineeAnswered(caseNumber(), NomineeAnswered.Answer.DECLINED));
    }

    /** @param words in answer to what the returning officer asked */
    void answer(String words) {
        mustBe(NominationStatus.QUERIED);
        answer = words.strip();
        status = NominationStatus.ACCEPTED;
        registerEvent(new NomineeAnswered(caseNumber(), NomineeAnswered.Answer.ANSWERED));
    }

    void withdraw() {
        if (!status.isOpen()) {
            throw notNow();
        }
        status = NominationStatus.WITHDRAWN;
        registerEvent(new NomineeAnswered(caseNumber(), NomineeAnswered.Answer.WITHDRAWN));
    }

    /** Notes what the returning officer wants to know; asked by the process. */
    void query(String words) {
        question = words.strip();
        answer = null;
    }

    void waitForAnswer() {
        mustBe(NominationStatus.ACCEPTED, NominationStatus.QUERIED);
        status = NominationStatus.QUERIED;
    }

    void refuse(String why) {
        reasons = why.strip();
    }

    void closeAsRefused() {
        mustBe(NominationStatus.ACCEPTED, NominationStatus.QUERIED);
        status = NominationStatus.REFUSED;
    }

    void stand(PersonId person) {
        mustBe(NominationStatus.ACCEPTED, NominationStatus.QUERIED);
        personId = person.value();
        status = NominationStatus.STANDING;
    }

    void lapse() {
        mustBe(NominationStatus.ASKED);
        status = NominationStatus.LAPSED;
    }

    void drop() {
        status = NominationStatus.DROPPED;
    }

    /** Can somebody at an e-mail address still answer? */
    void mustBeReachable() {
        mustBe(NominationStatus.ASKED, NominationStatus.ACCEPTED, NominationStatus.QUERIED, NominationStatus.STANDING);
        if (email == null) {
            throw new Rejection(Problem.of("election.problem.nomination.no-address", name));
        }
    }

    private void mustBe(NominationStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw notNow();
        }
    }

    private Rejection notNow() {
        return new Rejection(Problem.of("election.problem.nomination.not-now." + status.name()));
    }

    boolean isOf(String address) {
        return email != null && email.toLowerCase(Locale.ROOT).equals(address.toLowerCase(Locale.ROOT));
    }

    CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    NominationStatus status() {
        return status;
    }

    String postalAddress() {
        return Objects.requireNonNullElse(postalAddress, "");
    }

    @Nullable String phone() {
        return phone;
    }

    Standing standing() {
        return Standing.of(name, personId == null ? null : new PersonId(personId));
    }

    NominationFile file() {
        return new NominationFile(
                caseNumber(),
                new ElectionId(electionId),
                new MemberNumber(nominatorNumber),
                nominatorName,
                nominatedBy,
                onPaper,
                name,
                Objects.requireNonNullElse(email, ""),
                status,
                statement,
                pictureId,
                Objects.requireNonNullElse(question, ""),
                Objects.requireNonNullElse(answer, ""),
                Objects.requireNonNullElse(reasons, ""));
    }
}
