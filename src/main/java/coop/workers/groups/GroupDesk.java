package coop.workers.groups;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.groups.GroupChange.What;
import coop.workers.groups.WorkingGroup.Description;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.NewPerson;
import coop.workers.shared.DoneTwice;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where groups are founded, described and closed, and where it is kept who belongs to them. Every change stays in the history. */
@Service
@Transactional
public class GroupDesk {

    public static final int NAME = 200;
    public static final int AIM = 1000;
    public static final int REASON = 500;

    /** Room is left for a number where two groups would have the same key, and for the name of the queue. */
    private static final int KEY = 50;

    /** What the database says when two people found the same group, or give somebody the same place, at the same time. */
    private static final DoneTwice DONE_TWICE = new DoneTwice("working_group_pkey", "group_member_holds_a_role_once");

    private final WorkingGroups groups;
    private final GroupChronicle chronicle;
    private final GroupPermissions permissions;
    private final RegisterDesk register;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    GroupDesk(
            WorkingGroups groups,
            GroupChronicle chronicle,
            GroupPermissions permissions,
            RegisterDesk register,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.groups = groups;
        this.chronicle = chronicle;
        this.permissions = permissions;
        this.register = register;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * What a group is to be.
     *
     * @param parent the key of the group it reports to; null where it reports to none
     */
    public record Particulars(
            String name,
            GroupKind kind,
            String aim,
            @Nullable String parent) {}

    /**
     * Founds a group.
     *
     * @return its key, made from its name
     * @throws Rejection if something is missing
     */
    public String found(Particulars group, LocalDate from, String reason) {
        permissions.mayOrder();
        if (group.kind() == GroupKind.BOARD) {
            throw new Rejection(Problem.at("kind", "groups.problem.one-board"));
        }
        checked(group, reason);
        var key = keyFor(group.name());
        save(new WorkingGroup(key, description(group), from));
        chronicle.note(key, What.FOUNDED, null, "", from.toString(), reason.strip());
        return key;
    }

    /**
     * Says what a group is called, what it is for, and which it reports to.
     *
     * @throws Rejection if the group would come to stand below itself
     */
    public void describe(String key, Particulars anew, String reason) {
        permissions.mayOrder();
        var group = group(key);
        var was = group.description();
        if ((was.kind() == GroupKind.BOARD) != (anew.kind() == GroupKind.BOARD)) {
            throw new Rejection(Problem.at("kind", "groups.problem.one-board"));
        }
        var parent = anew.parent();
        checked(anew, reason);
        if (parent != null && groups.isWithin(parent, key)) {
            throw new Rejection(Problem.at("parent", "groups.problem.below-itself"));
        }
        var became = description(anew);
        group.describe(became);
        save(group);
        noteIfOther(key, What.NAME, was.name(), became.name(), reason);
        noteIfOther(key, What.KIND, was.kind().name(), became.kind().name(), reason);
        noteIfOther(key, What.AIM, was.aim(), became.aim(), reason);
        noteIfOther(key, What.PARENT, nameOf(was.parent()), nameOf(became.parent()), reason);
    }

    /**
     * Closes a group: everybody's time in it ends.
     *
     * @param on the first day on which it is none any more
     * @throws Rejection if groups report to it
     */
    public void close(String key, LocalDate on, String reason) {
        permissions.mayOrder();
        if (key.equals(Groups.BOARD)) {
            throw new Rejection(Problem.of("groups.problem.one-board"));
        }
        required("reason", reason, REASON);
        if (groups.hasBelow(key)) {
            throw new Rejection(Problem.of("groups.problem.groups-below"));
        }
        change(key, group -> group.close(on));
        chronicle.note(key, What.CLOSED, null, "", on.toString(), reason.strip());
    }

    /** Takes somebody in who may not be known yet; the same e-mail address names the same person. */
    public PersonId admit(String key, NewPerson person, LocalDate from) {
        permissions.mayKeepPeople(key);
        required("fullName", person.fullName(), NAME);
        // whoever coordinates a group may say who is in it, though they may not write in the register otherwise
        var id = currentActor.as(Actor.OFFICE, () -> register.enterPerson(person));
        admit(key, id, from);
        return id;
    }

    /** Takes somebody in whom the register knows. */
    public void admit(String key, PersonId person, LocalDate from) {
        permissions.mayKeepPeople(key);
        if (register.person(person).isEmpty()) {
            throw new NotFound();
        }
        change(key, group -> group.join(person, from));
        chronicle.note(key, What.JOINED, person, "", from.toString(), "");
        events.publishEvent(new GroupJoined(key, person));
    }

    public void giveRole(String key, PersonId person, GroupRole role, LocalDate from) {
        permissions.mayKeepPeople(key);
        change(key, group -> group.take(person, role, from));
        chronicle.note(key, What.TOOK_ROLE, person, "", role.name(), "");
    }

    public void endRole(String key, PersonId person, GroupRole role, LocalDate on) {
        permissions.mayKeepPeople(key);
        change(key, group -> group.layDown(person, role, on));
        chronicle.note(key, What.LAID_DOWN_ROLE, person, role.name(), "", "");
    }

    /**
     * Notes that somebody left a group, with all that they did in it.
     *
     * @param on the first day on which they no longer belong to it
     */
    public void release(String key, PersonId person, LocalDate on, String reason) {
        permissions.mayKeepPeople(key);
        required("reason", reason, REASON);
        change(key, group -> group.leave(person, on));
        chronicle.note(key, What.LEFT, person, "", on.toString(), reason.strip());
    }

    private void checked(Particulars group, String reason) {
        var problems = new ArrayList<Problem>();
        check(problems, "name", group.name(), NAME);
        check(problems, "aim", group.aim(), AIM);
        check(problems, "reason", reason, REASON);
        var parent = group.parent();
        if (parent != null && !groups.existsById(parent)) {
            problems.add(Problem.at("parent", "groups.problem.no-such-parent"));
        }
        Rejection.ifAny(problems);
    }

    private static void required(String field, String text, int most) {
        var problems = new ArrayList<Problem>();
        check(problems, field, text, most);
        Rejection.ifAny(problems);
    }

    private static void check(List<Problem> problems, String field, String text, int most) {
        if (text.isBlank()) {
            problems.add(Problem.at(field, "groups.problem.required"));
        } else if (text.length() > most) {
            problems.add(Problem.at(field, "groups.problem.too-long", most));
        }
    }

    private void noteIfOther(String key, What what, String was, String became, String reason) {
        if (!Objects.equals(was, became)) {
            chronicle.note(key, what, null, was, became, reason.strip());
        }
    }

    private String nameOf(@Nullable String key) {
        return key == null ? "" : group(key).description().name();
    }

    private void change(String key, Consumer<WorkingGroup> change) {
        var group = group(key);
        change.accept(group);
        save(group);
    }

    private WorkingGroup group(String key) {
        return groups.findById(key).orElseThrow(NotFound::new);
    }

    /** Two people may do the same at once; the database lets one through, the other reads why not. */
    private void save(WorkingGroup group) {
        try {
            groups.saveAndFlush(group);
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new Rejection(Problem.of("groups.problem.changed-meanwhile"));
        } catch (DataIntegrityViolationException clash) {
            throw DONE_TWICE.is(clash) ? new Rejection(Problem.of("groups.problem.changed-meanwhile")) : clash;
        }
    }

    private String keyFor(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var key = plain.isEmpty() ? "group" : plain.substring(0, Math.min(KEY, plain.length()));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? key : key + "-" + number)
                .filter(candidate -> !groups.existsById(candidate))
                .findFirst()
                .orElseThrow();
    }

    private static Description description(Particulars group) {
        return new Description(group.name().strip(), group.kind(), group.aim().strip(), group.parent());
    }
}
