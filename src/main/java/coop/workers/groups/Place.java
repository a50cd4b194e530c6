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
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody's time in a role of a group, from one day until, not including, another. */
@Entity
@Table(schema = "groups", name = "group_member")
class Place {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private GroupRole role;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    Place(PersonId person, GroupRole role, LocalDate from) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.role = role;
        this.from = from;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Place() {}

    boolean isOpen() {
        return until == null;
    }

    boolean isOf(PersonId other) {
        return person.equals(other.value());
    }

    boolean isIn(GroupRole other) {
        return role == other;
    }

    LocalDate from() {
        return from;
    }

    /** @throws Rejection if it begins only later */
    void end(LocalDate on) {
        if (on.isBefore(from)) {
            throw new Rejection(Problem.at("on", "groups.problem.ends-before-it-begins", from));
        }
        until = on;
    }
}
