package coop.workers.casework;

import coop.workers.access.Actor;
import coop.workers.access.Cover;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.access.StaffDirectory;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may read a case, and with it its timeline, documents and letters: those who hold one of its roles and people admitted
 * to it, except those whose conflict of interest keeps them out; whoever stands in for one of them while they are away; and the
 * office itself. The rule stands here once, as a condition that both lists and single questions use.
 *
 * <p>Somebody outside reads nothing by this rule. A wing that has opened their private link speaks for them through the
 * methods named {@code …Outside}, which {@link #requireWindow} guards.
 */
@Component
class CasePolicy {

    /** For a query in which {@code c} is the case; to be filled by {@link #asker}. */
    static final String MAY_READ = """
            (:office or (
               (exists (select 1 from casework.case_role r where r.case_number = c.number and r.role in (:roles))
                or exists (select 1 from casework.case_person p
                           where p.case_number = c.number and p.person = cast(:person as uuid) and p.standing = 'ADMITTED')
                or exists (select 1 from unnest(cast(:covered as uuid[]), cast(:held as text[])) as absent (person, role)
                           where (exists (select 1 from casework.case_role r
                                          where r.case_number = c.number and r.role = absent.role)
                               or exists (select 1 from casework.case_person p where p.case_number = c.number
                                          and p.person = absent.person and p.standing = 'ADMITTED'))
                           and not exists (select 1 from casework.case_person p where p.case_number = c.number
                                           and p.person = absent.person and p.standing = 'EXCLUDED')))
               and not exists (select 1 from casework.case_person p
                           where p.case_number = c.number and p.person = cast(:person as uuid) and p.standing = 'EXCLUDED')))
            """;

    private static final List<Role> POST_ROOM = List.of(Role.SECRETARY, Role.MEMBERSHIP_TEAM, Role.ADMINISTRATOR);

    private static final String NO_ROLE = "NONE";

    private final CurrentActor currentActor;
    private final Cover cover;
    private final StaffDirectory staff;
    private final JdbcClient database;

    CasePolicy(CurrentActor currentActor, Cover cover, StaffDirectory staff, JdbcClient database) {
        this.currentActor = currentActor;
        this.cover = cover;
        this.staff = staff;
        this.database = database;
    }

    /** What {@link #MAY_READ} needs to know of the current actor. */
    Map<String, @Nullable Object> asker() {
        var actor = currentActor.get();
        var asker = new HashMap<String, @Nullable Object>();
        asker.put("office", actor.isOffice());
        asker.put("roles", rolesOf(actor));
        asker.put("person", actor.person() == null ? null : actor.person().value());
        putAbsent(asker, actor.person());
        return asker;
    }

    /** People for whom the actor stands in, once for each role they hold. */
    private void putAbsent(Map<String, @Nullable Object> asker, @Nullable PersonId person) {
        var people = new ArrayList<UUID>();
        var held = new ArrayList<String>();
        if (person != null) {
            for (var absence : cover.takenBy(person)) {
                for (var role : rolesOf(absence.person())) {
                    people.add(absence.person().value());
                    held.add(role);
                }
            }
        }
        asker.put("covered", people.toArray(UUID[]::new));
        asker.put("held", held.toArray(String[]::new));
    }

    /** Never empty, since people without a role can be let in too. */
    private List<String> rolesOf(PersonId person) {
        var roles = staff.find(person).map(StaffDirectory.Entry::roles).orElse(Set.of());
        return roles.isEmpty()
                ? List.of(NO_ROLE)
                : roles.stream().map(Role::name).toList();
    }

    boolean mayRead(CaseNumber number) {
        return database.sql("select exists (select 1 from casework.case_file c where c.number = :number and %s)"
                        .formatted(MAY_READ))
                .param("number", number.value())
                .params(asker())
                .query(Boolean.class)
                .single();
    }

    /** @throws NotFound for everybody but the office itself */
    void requireOffice() {
        if (!currentActor.get().isOffice()) {
            throw new NotFound();
        }
    }

    /** @throws NotFound if the current actor may not read the case, or there is none */
    void requireReader(CaseNumber number) {
        if (!mayRead(number)) {
            throw new NotFound();
        }
    }

    /**
     * Lets somebody outside pass, for whom the calling wing vouches, and whoever may read the case anyway.
     *
     * @throws NotFound for everybody else, or where there is no such case
     */
    void requireWindow(CaseNumber number) {
        if (!isOutside(currentActor.get())) {
            requireReader(number);
        } else if (!exists(number)) {
            throw new NotFound();
        }
    }

    /** Nobody of the register, no role, and not the office: somebody with a private link. */
    static boolean isOutside(Actor actor) {
        return !actor.isOffice() && actor.person() == null && actor.roles().isEmpty();
    }

    /** May the current actor see and mend what goes out by mail, as far as they may read the cases it belongs to? */
    boolean worksInPostRoom() {
        var actor = currentActor.get();
        return actor.isOffice() || POST_ROOM.stream().anyMatch(actor::is);
    }

    private boolean exists(CaseNumber number) {
        return database.sql("select exists (select 1 from casework.case_file where number = :number)")
                .param("number", number.value())
                .query(Boolean.class)
                .single();
    }

    /** A list in SQL may not be empty. */
    private static List<String> rolesOf(Actor actor) {
        return actor.roles().isEmpty()
                ? List.of(NO_ROLE)
                : actor.roles().stream().map(Role::name).toList();
    }
}
