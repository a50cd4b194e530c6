package coop.workers.consent;

import coop.workers.shared.PersonId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A member of the group who was called, and what they said about a conflict of interest. */
@Embeddable
record MemberAsked(UUID person, @Enumerated(EnumType.STRING) Conflict conflict) {

    enum Conflict {
        NOT_SAID,
        NONE,
        DECLARED
    }

    static MemberAsked called(PersonId person) {
        return new MemberAsked(person.value(), Conflict.NOT_SAID);
    }

    MemberAsked saying(Conflict said) {
        return new MemberAsked(person, said);
    }

    boolean is(PersonId other) {
        return person.equals(other.value());
    }

    boolean standsBack() {
        return conflict == Conflict.DECLARED;
    }

    PersonId id() {
        return new PersonId(person);
    }
}
