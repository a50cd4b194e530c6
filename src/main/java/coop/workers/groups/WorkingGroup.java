package coop.workers.groups;

import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A group with its aim, its place among the groups and its people. Whoever was in it stays in its history. */
@Entity
@Table(schema = "groups", name = "working_group")
class WorkingGroup {

    @Id
    private String key;

    private String name;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private String aim;

    private @Nullable String parent;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    @Version
    private @Nullable Integer version;

    @OneToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "group_key", nullable = false, updatable = false)
    private List<Place> places = new ArrayList<>();

    WorkingGroup(String key, Description description, LocalDate from) {
        this.key = key;
        this.name = description.name();
        this.kind = description.kind();
        this.aim = description.aim();
        this.parent = description.parent();
        this.from = from;
    }

    @SuppressWarnings("NullAway.Init") // for JPA
    protected WorkingGroup() {}

    /**
     * What a group is called and what it is for.
     *
     * @param parent the key of the group it reports to; null where it reports to none
     */
    record Description(
            String name,
            GroupKind kind,
            String aim,
            @Nullable String parent) {}

    Description description() {
        return new Description(name, kind, aim, parent);
    }

    /** Is called, does and reports to what {@code anew} says from now on. */
    void describe(Description anew) {
        name = anew.name();
        kind = anew.kind();
        aim = anew.aim();
        parent = anew.parent();
    }

    /** Has no more to do from that day on: everybody's time in it ends. */
    void close(LocalDate on) {
        mustBeOpen();
        if (on.isBefore(from)) {
            throw new Rejection(Problem.at("on", "groups.problem.ends-before-it-begins", from));
        }
        places.stream().filter(Place::isOpen).forEach(place -> place.end(latest(on, place.from())));
        until = on;
    }

    /** @throws Rejection if they belong to it already, or the group is not there then */
    void join(PersonId person, LocalDate on) {
        mustBeOpen();
        if (on.isBefore(from)) {
            throw new Rejection(Problem.at("on", "groups.problem.before-the-group", from));
        }
        if (place(person, GroupRole.MEMBER).isPresent()) {
            throw new Rejection(Problem.of("groups.problem.belongs-already"));
        }
        places.add(new Place(person, GroupRole.MEMBER, on));
    }

    /** @throws Rejection if they do not belong to it by then, or hold the role already */
    void take(PersonId person, GroupRole role, LocalDate on) {
        mustBeOpen();
        var membership = membership(person);
        if (on.isBefore(membership.from())) {
            throw new Rejection(Problem.at("on", "groups.problem.not-a-member-yet", membership.from()));
        }
        if (place(person, role).isPresent()) {
            throw new Rejection(Problem.at("role", "groups.problem.holds-it-already"));
        }
        if (role == GroupRole.PARENT_LINK && parent == null) {
            throw new Rejection(Problem.at("role", "groups.problem.no-parent"));
        }
        places.add(new Place(person, role, on));
    }

    /** @throws Rejection if they do not hold the role */
    void layDown(PersonId person, GroupRole role, LocalDate on) {
        place(person, role)
                .orElseThrow(() -> new Rejection(Problem.of("groups.problem.holds-it-no-more")))
                .end(on);
    }

    /** Belongs to it no more from that day on, and does nothing in it. */
    void leave(PersonId person, LocalDate on) {
        membership(person).end(on);
        open(person).forEach(place -> place.end(latest(on, place.from())));
    }

    private Place membership(PersonId person) {
        return place(person, GroupRole.MEMBER)
                .orElseThrow(() -> new Rejection(Problem.of("groups.problem.belongs-no-more")));
    }

    private Optional<Place> place(PersonId person, GroupRole role) {
        return open(person).filter(place -> place.isIn(role)).findFirst();
    }

    private Stream<Place> open(PersonId person) {
        return places.stream().filter(place -> place.isOpen() && place.isOf(person));
    }

    private void mustBeOpen() {
        if (until != null) {
            throw new Rejection(Problem.of("groups.problem.closed", until));
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
