package coop.workers.groups;

import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.workflow.KnownQueues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups as the database knows them, and the queues they open in diagrams. */
@Service
@Transactional(readOnly = true)
class CurrentGroups implements Groups, KnownQueues {

    private static final String QUEUE = "group-";

    private final JdbcClient database;
    private final RegisterDesk register;
    private final Settings settings;

    CurrentGroups(JdbcClient database, RegisterDesk register, Settings settings) {
        this.database = database;
        this.register = register;
        this.settings = settings;
    }

    /** How diagrams name the group where they ask it. */
    static String queueOf(String group) {
        return QUEUE + group;
    }

    @Override
    public List<Group> all() {
        return database.sql("""
                        select key, name, kind from groups.working_group
                        where from_on <= :today and (until_on is null or until_on > :today) order by name
                        """)
                .param("today", settings.today())
                .query(Group.class)
                .list();
    }

    @Override
    public List<Group> of(PersonId person, LocalDate date) {
        return database.sql("""
                        select key, name, kind from groups.working_group g
                        where g.from_on <= :date and (g.until_on is null or g.until_on > :date)
                        and exists (select from groups.belonging m where m.group_key = g.key and m.person_id = :person
                            and m.from_on <= :date and (m.until_on is null or m.until_on > :date))
                        order by name
                        """)
                .param("person", person.value())
                .param("date", date)
                .query(Group.class)
                .list();
    }

    @Override
    public List<PersonId> coordinatorsOn(String groupKey, LocalDate date) {
        return database.sql("""
                        select person_id from groups.belonging where group_key = :group and role = 'COORDINATOR'
                        and from_on <= :date and (until_on is null or until_on > :date) order by from_on, person_id
                        """)
                .param("group", groupKey)
                .param("date", date)
                .query((row, line) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    @Override
    public List<GroupMember> membersOn(String groupKey, LocalDate date) {
        if (groupKey.equals(BOARD)) {
            return named(register.boardOn(date));
        }
        if (!isKnown(groupKey)) {
            throw new NotFound();
        }
        return named(register.people(idsOfMembers(groupKey, date)));
    }

    private boolean isKnown(String groupKey) {
        return database.sql("select exists (select 1 from groups.working_group where key = :key)")
                .param("key", groupKey)
                .query(Boolean.class)
                .single();
    }

    private List<PersonId> idsOfMembers(String groupKey, LocalDate date) {
        return database.sql("""
                        select distinct person_id from groups.belonging
                        where group_key = :key and from_on <= :date and (until_on is null or until_on > :date)
                        """)
                .param("key", groupKey)
                .param("date", date)
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    private static List<GroupMember> named(List<Person> people) {
        return people.stream()
                .map(person -> new GroupMember(person.id(), person.fullName()))
                .toList();
    }

    @Override
    public Map<String, String> queues() {
        return all().stream()
                .filter(group -> !group.key().equals(BOARD))
                .collect(Collectors.toUnmodifiableMap(group -> QUEUE + group.key(), Group::name));
    }

    @Override
    public Set<PersonId> peopleOf(String queue) {
        return queue.startsWith(QUEUE)
                ? Set.copyOf(idsOfMembers(queue.substring(QUEUE.length()), settings.today()))
                : Set.of();
    }

    @Override
    public Set<String> queuesOf(PersonId person) {
        return Set.copyOf(database.sql("""
                        select distinct :prefix || group_key from groups.belonging
                        where person_id = :person and from_on <= :today and (until_on is null or until_on > :today)
                        """)
                .param("prefix", QUEUE)
                .param("person", person.value())
                .param("today", settings.today())
                .query(String.class)
                .list());
    }
}
