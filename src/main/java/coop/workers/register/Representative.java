package coop.workers.register;

import coop.workers.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who casts a co-op member's one vote, from one day until, not including, another. */
@Entity
@Table(schema = "register", name = "representative")
class Representative {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    Representative(PersonId person, LocalDate from) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.from = from;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Representative() {}

    PersonId person() {
        return new PersonId(person);
    }

    LocalDate from() {
        return from;
    }

    boolean isOpen() {
        return until == null;
    }

    void end(LocalDate on) {
        until = on;
    }
}
