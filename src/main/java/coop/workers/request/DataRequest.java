package coop.workers.request;

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
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks about their data. It has to be answered within a month, the days not counted on which we wait for them. */
@Entity
@Table(schema = "request", name = "request")
class DataRequest {

    @Id
    private UUID id;

    @Column(name = "case_number")
    private String caseNumber;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String words;

    @Enumerated(EnumType.STRING)
    private RequestStatus status;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private @Nullable String acknowledgement;

    @Column(name = "acknowledged_on")
    private @Nullable LocalDate acknowledgedOn;

    private @Nullable String question;

    @Column(name = "asked_on")
    private @Nullable LocalDate askedOn;

    private @Nullable String reply;

    @Column(name = "days_waited")
    private int daysWaited;

    private @Nullable String answer;

    @Column(name = "answered_on")
    private @Nullable LocalDate answeredOn;

    @Version
    private @Nullable Integer version;

    DataRequest(CaseNumber number, PersonId person, RequestKind kind, String words, LocalDate receivedOn) {
        this.id = UUID.randomUUID();
        this.caseNumber = number.value();
        this.person = person.value();
        this.kind = kind;
        this.words = words;
        this.status = RequestStatus.RECEIVED;
        this.receivedOn = receivedOn;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected DataRequest() {}

    CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    PersonId person() {
        return new PersonId(person);
    }

    RequestStatus status() {
        return status;
    }

    /** They are told that it has come. */
    void acknowledge(String line, LocalDate on) {
        acknowledgement = line;
        acknowledgedOn = on;
        status = RequestStatus.ACKNOWLEDGED;
    }

    /** They are asked for more; the clock stands still from that day on. */
    void ask(String what, LocalDate on) {
        question = what;
        askedOn = on;
        reply = null;
        status = RequestStatus.WITH_PERSON;
    }

    /**
     * They reply.
     *
     * @throws Rejection if nothing is asked any more
     */
    void reply(String said) {
        if (status != RequestStatus.WITH_PERSON || reply != null) {
            throw new Rejection(Problem.of("request.problem.nothing-asked"));
        }
        reply = said;
    }

    /** The clock runs on: they have replied, or we have waited long enough. */
    void runOn(LocalDate on) {
        if (askedOn != null) {
            daysWaited += (int) ChronoUnit.DAYS.between(askedOn, on);
            askedOn = null;
        }
        status = RequestStatus.ACKNOWLEDGED;
    }

    void answer(String said, LocalDate on) {
        answer = said;
        answeredOn = on;
        status = RequestStatus.ANSWERED;
    }

    /** A month from the day it came in, and as many days more as we waited for them up to {@code today}. */
    LocalDate answerBy(LocalDate today) {
        var waiting = askedOn == null ? 0 : ChronoUnit.DAYS.between(askedOn, today);
        return receivedOn.plusMonths(1).plusDays(daysWaited + waiting);
    }

    /** What was last written to them: the line that it has come, a question, or the answer. */
    String lastSaid() {
        return Objects.requireNonNullElse(
                switch (status) {
                    case RECEIVED, ACKNOWLEDGED -> acknowledgement;
                    case WITH_PERSON -> question;
                    case ANSWERED -> answer;
                },
                "");
    }

    RequestFile file(LocalDate today) {
        return new RequestFile(
                number(),
                person(),
                kind,
                words,
                status,
                receivedOn,
                acknowledgedOn,
                question,
                reply,
                answerBy(today),
                answer,
                answeredOn);
    }
}
