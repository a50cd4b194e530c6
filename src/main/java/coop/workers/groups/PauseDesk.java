package coop.workers.groups;

import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is kept who pauses for illness, parental leave or the like. It is private: whoever coordinates one of their groups
 * knows it, and the membership team; nobody else.
 */
@Service
@Transactional
public class PauseDesk {

    /** A pause that has no end yet is looked for as far ahead as anybody plans. */
    private static final int YEARS_AHEAD = 10;

    private final Pauses pauses;
    private final GroupPermissions permissions;
    private final RegisterDesk register;
    private final JdbcClient database;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    PauseDesk(
            Pauses pauses,
            GroupPermissions permissions,
            RegisterDesk register,
            JdbcClient database,
            Settings settings,
            ApplicationEventPublisher events) {
        this.pauses = pauses;
        this.permissions = permissions;
        this.register = register;
        this.database = database;
        this.settings = settings;
        this.events = events;
    }

    /**
     * Somebody's pause.
     *
     * @param last its last day; null while nobody knows
     */
    public record Noted(
            UUID id,
            String name,
            WhyPause why,
            LocalDate from,
            @Nullable LocalDate last) {}

    /** Is there anybody in that group of whom the one who asks may know whether they pause? In a closed group there is nobody. */
    @Transactional(readOnly = true)
    public boolean isOpen(String group) {
        return permissions.canKnowPauses(group) && !peopleOf(group).isEmpty();
    }

    /** Pauses of people of a group that are not over. */
    @Transactional(readOnly = true)
    public List<Noted> of(String group) {
        permissions.mayKnowPauses(group);
        var today = settings.today();
        var running = pauses.between(values(peopleOf(group)), today, today.plusYears(YEARS_AHEAD));
        var names = register.people(running.stream().map(Pause::person).toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
        return running.stream()
                .map(pause -> new Noted(
                        pause.id(), names.getOrDefault(pause.person(), ""), pause.why(), pause.from(), pause.last()))
                .toList();
    }

    /** Who of a group pauses on some day of a month; nobody for who may not know. */
    @Transactional(readOnly = true)
    public Set<PersonId> in(String group, YearMonth month) {
        return permissions.canKnowPauses(group)
                ? pauses.between(values(peopleOf(group)), month.atDay(1), month.atEndOfMonth()).stream()
                        .map(Pause::person)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /**
     * Notes that somebody of the group pauses; says what the pause is known as.
     *
     * @param last the last day of the pause; null while nobody knows
     * @throws Rejection if they pause then already
     */
    public UUID note(String group, PersonId person, WhyPause why, LocalDate from, @Nullable LocalDate last) {
        permissions.mayKnowPauses(group);
        if (!peopleOf(group).contains(person)) {
            throw new NotFound();
        }
        var until = last == null ? from.plusYears(YEARS_AHEAD) : last;
        if (!pauses.between(List.of(person.value()), from, until).isEmpty()) {
            throw new Rejection(Problem.at("from", "groups.problem.pauses-already"));
        }
        var pause = pauses.saveAndFlush(new Pause(person, why, from, last));
        events.publishEvent(new TakingPartChanged(group, Set.of()));
        return pause.id();
    }

    /** Notes the last day of a pause. */
    public void end(String group, UUID id, LocalDate last) {
        permissions.mayKnowPauses(group);
        var pause = pauses.findById(id)
                .filter(one -> peopleOf(group).contains(one.person()))
                .orElseThrow(NotFound::new);
        pause.end(last);
        pauses.saveAndFlush(pause);
        events.publishEvent(new TakingPartChanged(group, Set.of()));
    }

    private Set<PersonId> peopleOf(String group) {
        return Set.copyOf(database.sql("""
                        select distinct person_id from groups.belonging
                        where group_key = :group and (until_on is null or until_on > :today)
                        """)
                .param("group", group)
                .param("today", settings.today())
                .query((row, line) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    private static List<UUID> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }
}
