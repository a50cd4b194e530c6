package coop.workers.groups;

import coop.workers.access.CurrentActor;
import coop.workers.casework.CaseDesk;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of who took part once the time for keeping it is over, and of guests whom nothing else refers to. */
@Service
@Transactional
public class AttendanceKept {

    private final MonthlyRounds rounds;
    private final JdbcClient database;
    private final RegisterDesk register;
    private final CaseDesk cases;
    private final CurrentActor currentActor;
    private final Settings settings;
    private final ApplicationEventPublisher events;

    AttendanceKept(
            MonthlyRounds rounds,
            JdbcClient database,
            RegisterDesk register,
            CaseDesk cases,
            CurrentActor currentActor,
            Settings settings,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.database = database;
        this.register = register;
        this.cases = cases;
        this.currentActor = currentActor;
        this.settings = settings;
        this.events = events;
    }

    /** Settled months that were over longer ago than attendance is kept. */
    @Transactional(readOnly = true)
    public List<CaseNumber> keptLongEnough() {
        requireOffice();
        return rounds.settledBefore(keptFrom().withDayOfMonth(1), RoundOutcome.OPEN).stream()
                .map(MonthlyRound::caseNumber)
                .toList();
    }

    /** Lets go of a month with its names, of all that its case holds, and of guests nobody knows otherwise. */
    public void letGo(CaseNumber number) {
        requireOffice();
        var group = rounds.findById(number.value()).map(MonthlyRound::group).orElseThrow(NotFound::new);
        var guests = guestsOf(number);
        delete("delete from groups.participant where case_number = :number", number);
        delete("delete from groups.monthly_round where case_number = :number", number);
        cases.erase(number);
        events.publishEvent(new TakingPartChanged(group, Set.of()));
        guests.forEach(register::forgetUnlessKnown);
    }

    /** Lets go of pauses that were over longer ago than attendance is kept; says how many. */
    public int letGoOfPauses() {
        requireOffice();
        return database.sql("delete from groups.pause where last_on < :before")
                .param("before", keptFrom())
                .update();
    }

    private LocalDate keptFrom() {
        return settings.before(Setting.KEEP_ATTENDANCE_MONTHS);
    }

    private Set<PersonId> guestsOf(CaseNumber number) {
        return Set.copyOf(database.sql("select person_id from groups.participant where case_number = :number and guest")
                .param("number", number.value())
                .query((row, line) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list());
    }

    private void delete(String sql, CaseNumber number) {
        database.sql(sql).param("number", number.value()).update();
    }

    private void requireOffice() {
        if (!currentActor.get().isOffice()) {
            throw new NotFound();
        }
    }
}
