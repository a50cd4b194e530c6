package coop.workers.renewal;

import static coop.workers.renewal.SomeRenewals.TEAM;
import static coop.workers.renewal.SomeRenewals.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.access.Actor;
import coop.workers.access.Role;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.renewal.RenewalRunDesk.Part;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.shell.Outcomes.Outcome;
import coop.workers.testing.OfficeTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many renewals started at once, and each of them once. */
@OfficeTest
class RenewalRunsTest {

    @Autowired
    SomeRenewals renewals;

    @Autowired
    RenewalRunDesk desk;

    @Autowired
    RenewalRuns runs;

    @Autowired
    RunsFinished finished;

    @Autowired
    RenewalStart start;

    @Autowired
    Settings settings;

    @Autowired
    JdbcClient database;

    private final String some = "Runners " + UUID.randomUUID().toString().substring(0, 6);

    @Test
    void whatARunWouldBringIsSeenBeforeAnythingIsStarted() {
        renewals.member(some + " One");
        renewals.stranger(some + " Two");

        var run = prepare();

        assertThat(run.members()).isEqualTo(2);
        assertThat(run.expected()).isEqualTo(Money.ofPounds(250));
        assertThat(run.unreachable()).isZero();
        assertThat(run.startedAt()).isNull();
        assertThat(renewals.as(TEAM, () -> desk.lines(run.id(), Part.ALL, 0, 10)))
                .extracting(RenewalRun.Line::expected)
                .containsExactlyInAnyOrder(Money.ofPounds(250), null);
    }

    @Test
    void membersWithoutAnAddressAreToldBefore() {
        var member = renewals.member(some + " Post");
        database.sql("update register.notified_address set withdrawn_on = notified_on where member_number = :member")
                .param("member", member.value())
                .update();

        var run = prepare();

        assertThat(run.unreachable()).isEqualTo(1);
        assertThat(renewals.as(TEAM, () -> desk.count(run.id(), Part.UNREACHABLE)))
                .isEqualTo(1);
    }

    @Test
    void everyMemberOfARunGetsOneCaseAndOneLetterHoweverOftenItIsWorkedThrough() {
        var members = List.of(renewals.member(some + " A"), renewals.member(some + " B"), renewals.member(some + " C"));
        var run = prepare();

        renewals.as(TEAM, () -> desk.start(run.id()));
        renewals.as(TEAM, () -> desk.start(run.id()));
        runs.work();
        runs.work();

        var after = renewals.as(TEAM, () -> desk.find(run.id()));
        assertThat(after.done()).isEqualTo(3);
        assertThat(after.failed()).isZero();
        assertThat(after.finishedAt()).isNotNull();
        for (var member : members) {
            assertThat(casesOf(member)).hasSize(1);
            assertThat(renewals.letters(casesOf(member).get(0))).hasSize(1);
        }
        assertThat(prepare().members()).isZero();
    }

    @Test
    void aRunThatWasCutShortGoesOnWhereItWas() {
        var done = renewals.member(some + " Done");
        var left = renewals.member(some + " Left");
        var run = prepare();
        renewals.as(TEAM, () -> desk.start(run.id()));
        var first = renewals.asked(done);

        runs.work();

        assertThat(casesOf(done)).containsExactly(first);
        assertThat(casesOf(left)).hasSize(1);
        assertThat(renewals.as(TEAM, () -> desk.lines(run.id(), Part.ALL, 0, 10)))
                .extracting(RenewalRun.Line::state)
                .containsExactlyInAnyOrder(RenewalRun.State.THERE, RenewalRun.State.STARTED);
    }

    /** Members are opened some at a time, and one that cannot be does not keep the rest of its lot. */
    @Test
    void whoeverFailsIsNotedAndDoesNotKeepTheOthers() {
        renewals.member(some + " Fine");
        var broken = renewals.member(some + " Broken");
        renewals.member(some + " Well");
        var run = prepare();
        database.sql(
                        "update register.coop set name = :name where id = (select coop_id from register.member where number = :member)")
                .param("name", "Unheard of")
                .param("member", broken.value())
                .update();
        database.sql("alter table renewal.renewal add constraint no_such_name check (coop_name <> 'Unheard of')")
                .update();

        renewals.as(TEAM, () -> desk.start(run.id()));
        runs.work();
        database.sql("alter table renewal.renewal drop constraint no_such_name").update();

        var after = renewals.as(TEAM, () -> desk.find(run.id()));
        assertThat(after.done()).isEqualTo(3);
        assertThat(renewals.as(TEAM, () -> desk.lines(run.id(), Part.FAILED, 0, 10)))
                .extracting(RenewalRun.Line::member)
                .containsExactly(broken.value());
        assertThat(casesOf(broken)).isEmpty();
    }

    @Test
    void aNumberThatWasSetAsideAndNotNeededGoesToTheNextCase() {
        var gone = renewals.member(some + " Gone");
        var run = prepare();
        renewals.as(TEAM, () -> desk.start(run.id()));
        database.sql(
                        "update register.membership set ceased_on = entered_on + 1, ceased_reason = 'Gone' where member_number = :member")
                .param("member", gone.value())
                .update();
        runs.work();

        var spare = spareNumbers();
        var next = renewals.asked(some + " Next");

        assertThat(casesOf(gone)).isEmpty();
        assertThat(next.value()).endsWith("-%04d".formatted(spare.get(0)));
        assertThat(spareNumbers()).hasSize(spare.size() - 1);
    }

    private List<Integer> spareNumbers() {
        return database.sql("select number from casework.spare_number where kind = 'REN' order by number")
                .query(Integer.class)
                .list();
    }

    @Test
    void whoStartedARunIsToldWhatCameOfItUntilTheyHaveSeenIt() {
        var starter = new Actor(PersonId.random(), "Starter", Set.of(Role.MEMBERSHIP_TEAM));
        renewals.member(some + " Told");
        var run = prepare();
        renewals.as(starter, () -> desk.start(run.id()));
        assertThat(renewals.as(starter, finished::isAwaited)).isTrue();
        assertThat(renewals.as(starter, finished::unseen)).isEmpty();

        runs.work();

        assertThat(renewals.as(starter, finished::isAwaited)).isFalse();
        assertThat(renewals.as(starter, finished::unseen))
                .extracting(Outcome::id)
                .containsExactly(run.id());
        assertThat(renewals.as(TREASURER, finished::unseen)).isEmpty();

        sees(TREASURER, run);
        assertThat(renewals.as(starter, finished::unseen)).hasSize(1);

        sees(starter, run);
        assertThat(renewals.as(starter, finished::unseen)).isEmpty();
    }

    private void sees(Actor who, RenewalRun run) {
        renewals.as(who, () -> {
            desk.seen(run.id());
            return run;
        });
    }

    @Test
    void nodesThatStartTheSameMemberAtOnceOpenOneCase() throws Exception {
        var member = renewals.member(some + " Race");
        var nodes = Executors.newFixedThreadPool(4);

        Callable<Boolean> node = () -> start.start(member).isPresent();
        var started = nodes.invokeAll(List.of(node, node, node, node));

        var opened = 0;
        for (var one : started) {
            opened += one.get() ? 1 : 0;
        }
        nodes.shutdown();
        assertThat(opened).isEqualTo(1);
        assertThat(casesOf(member)).hasSize(1);
    }

    @Test
    void theDatabaseItselfKeepsAMemberFromASecondCaseForTheYear() {
        var number = renewals.asked(some + " Twice");

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> database.sql("""
                        insert into renewal.renewal (id, version, case_number, member_number, subscription_year, from_on,
                            renews_on, coop_name, status, declared_for_member, carried_over, reminders, talks,
                            payment_reminders, payment_talks)
                        select gen_random_uuid(), 0, (select min(number) from casework.case_file where number <> :number),
                            member_number, subscription_year, from_on, renews_on, coop_name, status, false, false, 0, 0, 0, 0
                        from renewal.renewal where case_number = :number
                        """).param("number", number.value()).update());
    }

    @Test
    void renewalsBeginByThemselvesSomeWeeksBefore() {
        var member = renewals.member(some + " Due");

        runs.startWhatIsDue();
        runs.work();

        assertThat(casesOf(member)).hasSize(1);
    }

    @Test
    void onlyWhoWorksOnRenewalsStartsThem() {
        for (var role : List.of(Role.BOARD, Role.SECRETARY, Role.GROUP_COORDINATOR)) {
            var somebody = new Actor(PersonId.random(), "Somebody", Set.of(role));

            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> renewals.as(somebody, () -> desk.prepare(settings.today(), "")));
        }
    }

    @Test
    void noRunLooksFurtherAheadThanAYear() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() ->
                        renewals.as(TEAM, () -> desk.prepare(settings.today().plusYears(3), "")));
    }

    private RenewalRun prepare() {
        return renewals.as(TEAM, () -> desk.prepare(settings.today().plusDays(20), some));
    }

    private List<CaseNumber> casesOf(MemberNumber member) {
        return database
                .sql("select case_number from renewal.renewal where member_number = :member")
                .param("member", member.value())
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }
}
