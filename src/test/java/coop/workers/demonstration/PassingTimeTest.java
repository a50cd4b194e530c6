package coop.workers.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coop.workers.BackOffice;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.organisation.Settings;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import coop.workers.testing.TestDatabase;
import coop.workers.workflow.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The invented organisation in an office of its own, whose time is moved on. */
@SpringBootTest(
        classes = BackOffice.class,
        properties = {"camunda.bpm.job-execution.enabled=false", "spring.application.name=moved-on"})
@ActiveProfiles("demonstration")
@ContextConfiguration(initializers = TestDatabase.OfItsOwn.class)
@DirtiesContext
class PassingTimeTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    ClockDesk desk;

    @Autowired
    Clock clock;

    @Autowired
    @Qualifier("clock") Clock world;

    @Autowired
    Ahead ahead;

    @Autowired
    Settings settings;

    @Autowired
    DueWork dueWork;

    @Autowired
    JdbcClient database;

    @Autowired
    CurrentActor actors;

    private LocalDate today;

    @BeforeEach
    void lookAtTheCalendar() {
        today = settings.today();
    }

    /** The engine has one clock per process, and other offices of this run are to have theirs back. */
    @AfterAll
    static void giveTheEngineItsClockBack() {
        ClockUtil.reset();
    }

    @Test
    void dayByDayWhatFallsDueIsDoneAtItsOwnMoment() {
        var due = dueWork.nextDueAfter(clock.instant()).orElseThrow();
        var before = clock.instant();

        moveTo(today.plusDays(40));

        assertThat(settings.today()).isEqualTo(today.plusDays(40));
        assertThat(LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZoneOffset.UTC))
                .isEqualTo(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        assertThat(dueWork.stillDue()).isZero();
        assertThat(dueWork.nextDueAfter(due.minusMillis(1)))
                .hasValueSatisfying(next -> assertThat(next).isAfter(clock.instant()));
        assertThat(daysWithLettersSince(before)).hasSizeGreaterThan(20);
    }

    @Test
    void whoeverComesLaterIsToldWhereItStandsAndAnotherNodeFollows() {
        moveTo(today.plusDays(1));

        assertThat(desk.text()).isPresent();
        assertThat(new Ahead(world, database).ahead()).isEqualTo(ahead.ahead()).isPositive();
    }

    @Test
    void itOnlyGoesForwardAndNotForEver() {
        actors.as(administrator(), () -> {
            assertThatThrownBy(() -> desk.moveTo(today)).isInstanceOf(Rejection.class);
            assertThatThrownBy(() -> desk.moveTo(
                            today.plusYears(ClockDesk.FURTHEST_YEARS).plusDays(1)))
                    .isInstanceOf(Rejection.class);
        });
        var before = ahead.ahead();

        ahead.moveTo(clock.instant().minus(Duration.ofDays(1)));

        assertThat(ahead.ahead()).isEqualTo(before);
    }

    @Test
    void nobodyButAnAdministratorMovesIt() {
        var kwame = new Actor(Cast.KWAME.id(), Cast.KWAME.fullName(), Cast.KWAME.roles());

        actors.as(kwame, () -> assertThatThrownBy(() -> desk.moveTo(today.plusDays(1)))
                .isInstanceOf(NotFound.class));

        assertThat(settings.today()).isEqualTo(today);
    }

    private void moveTo(LocalDate day) {
        actors.as(administrator(), () -> desk.moveTo(day));
        await().atMost(PATIENCE)
                .until(() -> actors.as(administrator(), () -> desk.standing().isSettled()));
    }

    private List<LocalDate> daysWithLettersSince(Instant since) {
        return database.sql("select distinct written_at::date from casework.letter where written_at > :since")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(LocalDate.class)
                .list();
    }

    private static Actor administrator() {
        return new Actor(Cast.MARGED.id(), Cast.MARGED.fullName(), Cast.MARGED.roles());
    }
}
