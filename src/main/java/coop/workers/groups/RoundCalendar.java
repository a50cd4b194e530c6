package coop.workers.groups;

import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the monthly rounds: one for each group and month, however often it is asked to. */
@Service
@Transactional
public class RoundCalendar {

    private final MonthlyRounds rounds;
    private final JdbcClient database;
    private final CaseDesk cases;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    RoundCalendar(
            MonthlyRounds rounds,
            JdbcClient database,
            CaseDesk cases,
            CurrentActor currentActor,
            Settings settings,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.database = database;
        this.cases = cases;
        this.currentActor = currentActor;
        this.settings = settings;
        this.events = events;
    }

    /** Opens last month’s round of every group that had people in it then; for the office itself. */
    public void openLastMonth() {
        if (!currentActor.get().isOffice()) {
            throw new NotFound();
        }
        var month = YearMonth.from(settings.today()).minusMonths(1);
        // one office at a time, so that the same month is not opened twice
        database.sql("select pg_advisory_xact_lock(hashtext('groups.monthly_round'))")
                .query(row -> {});
        activeIn(month).forEach(group -> openUnlessOpened(group, month));
    }

    private record ActiveGroup(String key, String name) {}

    private List<ActiveGroup> activeIn(YearMonth month) {
        return database.sql("""
                        select key, name from groups.working_group
                        where kind <> 'BOARD' and from_on <= :last and (until_on is null or until_on > :last) order by key
                        """)
                .param("last", month.atEndOfMonth())
                .query(ActiveGroup.class)
                .list();
    }

    private void openUnlessOpened(ActiveGroup group, YearMonth month) {
        var people = peopleIn(group.key(), month);
        if (people.isEmpty() || rounds.existsByGroupAndMonth(group.key(), month.atDay(1))) {
            return;
        }
        var title = group.name() + ", " + inWords(month);
        var number = cases.open(
                "PAR",
                "participation",
                title,
                Set.of(Role.MEMBERSHIP_TEAM, Role.SECRETARY),
                Message.of("groups.round.status.OPEN"));
        rounds.saveAndFlush(new MonthlyRound(number, group.key(), month, people, guestsBefore(group.key(), month)));
        cases.record(number, CaseDesk.Audience.INSIDE, Message.of("groups.round.said.opened"));
        events.publishEvent(new RoundOpened(number, title));
    }

    /** Whoever belonged to the group on any day of the month. */
    private List<PersonId> peopleIn(String group, YearMonth month) {
        return database.sql("""
                        select distinct person_id from groups.belonging
                        where group_key = :group and from_on <= :last and (until_on is null or until_on > :first)
                        """)
                .param("group", group)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query((row, line) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** Whoever came to the group lately without belonging to it, so that nobody has to write their name again. */
    private List<PersonId> guestsBefore(String group, YearMonth month) {
        return database.sql("""
                        select distinct p.person_id from groups.participant p join groups.monthly_round r using (case_number)
                        where r.group_key = :group and r.month >= :since and r.month < :first and p.guest and p.took_part
                        """)
                .param("group", group)
                .param(
                        "since",
                        month.minusMonths(settings.get(Setting.PARTICIPATION_MONTHS))
                                .atDay(1))
                .param("first", month.atDay(1))
                .query((row, line) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** {@code October 2026} */
    static String inWords(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear();
    }
}
