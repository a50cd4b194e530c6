package coop.workers.election;

import coop.workers.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link Standing} as it is kept. */
@Embeddable
record CandidateRow(
        @Column(name = "name") String name,
        @Column(name = "person_id") @Nullable UUID person,
        @Column(name = "withdrawn") boolean withdrawn) {

    static CandidateRow of(Standing standing) {
        var person = standing.person();
        return new CandidateRow(standing.name().strip(), person == null ? null : person.value(), standing.withdrawn());
    }

    Standing standing() {
        return new Standing(name, person == null ? null : new PersonId(person), withdrawn);
    }
}
