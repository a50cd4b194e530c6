package coop.workers.membership;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who helps or gives without being a member: no vote, no share, and written to only as they wish. */
@Entity
@Table(schema = "membership", name = "supporter")
class Supporter {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private @Nullable UUID person;

    @Column(name = "full_name")
    private @Nullable String name;

    private @Nullable String email;

    @Column(name = "may_write")
    private boolean mayWrite;

    @Column(name = "consent_at")
    private @Nullable Instant consentAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "came_by")
    private CameBy cameBy;

    @Column(name = "from_on")
    private @Nullable LocalDate from;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Supporter() {}

    private Supporter(CameBy cameBy, Instant at) {
        this.id = UUID.randomUUID();
        this.cameBy = cameBy;
        this.handedInAt = at;
    }

    /** Has filled in the public form; the address is not confirmed. */
    static Supporter asks(String name, EmailAddress email, boolean mayWrite, Instant at) {
        var supporter = new Supporter(CameBy.PUBLIC_FORM, at);
        supporter.name = name;
        supporter.email = email.value();
        supporter.consent(mayWrite, at);
        return supporter;
    }

    /** Is one from that day on. */
    static Supporter since(PersonId person, CameBy cameBy, boolean mayWrite, LocalDate from, Instant at) {
        var supporter = new Supporter(cameBy, at);
        supporter.consent(mayWrite, at);
        supporter.join(person, from);
        return supporter;
    }

    /** Is one from that day on; name and address are the person's from now. */
    final void join(PersonId who, LocalDate on) {
        person = who.value();
        from = on;
        name = null;
        email = null;
    }

    /** May be written to, or not, from now on. */
    final void consent(boolean may, Instant at) {
        mayWrite = may;
        consentAt = may ? at : null;
    }

    /** @throws Rejection if they are none any more */
    void leave(LocalDate on) {
        if (!isOne()) {
            throw new Rejection(Problem.of("membership.problem.no-supporter"));
        }
        until = on;
    }

    boolean isConfirmed() {
        return person != null;
    }

    boolean isOne() {
        return person != null && until == null;
    }

    UUID id() {
        return id;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    String name() {
        return name == null ? "" : name;
    }

    Optional<EmailAddress> email() {
        return Optional.ofNullable(email).map(EmailAddress::new);
    }

    LocalDate from() {
        return Objects.requireNonNull(from, "not confirmed yet");
    }

    boolean mayWrite() {
        return mayWrite;
    }
}
