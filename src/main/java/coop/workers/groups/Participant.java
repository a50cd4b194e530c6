package coop.workers.groups;

import coop.workers.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Somebody who may have taken part in a month. */
@Entity
@Table(schema = "groups", name = "participant")
class Participant {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private boolean guest;

    @Column(name = "took_part")
    private boolean tookPart;

    Participant(PersonId person, boolean guest) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.guest = guest;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Participant() {}

    PersonId person() {
        return new PersonId(person);
    }

    boolean isGuest() {
        return guest;
    }

    boolean tookPart() {
        return tookPart;
    }

    void mark(boolean there) {
        tookPart = there;
    }
}
