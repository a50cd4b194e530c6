package coop.workers.groups;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A time in which somebody need not take part in any of their groups. */
@Entity
@Table(schema = "groups", name = "pause")
class Pause {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private WhyPause why;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "last_on")
    private @Nullable LocalDate last;

    @Version
    private @Nullable Integer version;

    Pause(PersonId person, WhyPause why, LocalDate from, @Nullable LocalDate last) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.why = why;
        this.from = from;
        if (last != null) {
            end(last);
        }
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Pause() {}

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }

    WhyPause why() {
        return why;
    }

    LocalDate from() {
        return from;
    }

    @Nullable LocalDate last() {
        return last;
    }

    /** @throws Rejection if it begins only later */
    final void end(LocalDate lastDay) {
        if (lastDay.isBefore(from)) {
            throw new Rejection(Problem.at("last", "groups.problem.ends-before-it-begins", from));
        }
        last = lastDay;
    }
}
