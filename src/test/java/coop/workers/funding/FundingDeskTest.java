package coop.workers.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.forms.FormValues;
import coop.workers.funding.OpportunityStatus.Stage;
import coop.workers.funding.Pipeline.Choice;
import coop.workers.funding.SomeBids.Team;
import coop.workers.money.FundDesk;
import coop.workers.money.FundDesk.NewFund;
import coop.workers.money.FundId;
import coop.workers.money.IncomeDesk;
import coop.workers.money.IncomeId;
import coop.workers.money.IncomeKind;
import coop.workers.money.IncomeReports;
import coop.workers.money.NewIncome;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.workflow.WorkDesk.Completion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be registered, by whom, who sees it, and how much would hang on it. */
@OfficeTest
class FundingDeskTest {

    @Autowired
    SomeBids some;

    @Autowired
    FundingDesk desk;

    @Autowired
    FunderDesk funders;

    @Autowired
    TieDesk ties;

    @Autowired
    BidDraftDesk drafts;

    @Autowired
    Pipeline pipeline;

    @Autowired
    IncomeDesk incomes;

    @Autowired
    IncomeReports reports;

    @Autowired
    FundDesk funds;

    @Autowired
    TurnableClock clock;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private Team team;
    private LocalDate today;

    @BeforeEach
    void aGroupOfTwo() {
        team = some.team();
        today = settings.today();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void whatIsWrongIsSaidAllAtOnceAndNothingIsRegistered() {
        var good = some.wanted(team, 500);
        var wrong = new NewOpportunity(
                good.funder(),
                "",
                " ",
                "",
                IncomeKind.CONTRACT,
                true,
                new Asked(Money.ZERO, "EUR", null, today.plusDays(1)),
                today.minusDays(1),
                false,
                0,
                team.group(),
                Connection.EMPLOYER,
                "");

        assertThat(problems(wrong))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder(
                        "title",
                        "summary",
                        "restricted",
                        "amount",
                        "foreign",
                        "rateOn",
                        "deadline",
                        "effortDays",
                        "connectionWords");
        assertThat(actors.as(team.writer(), () -> desk.history(good.funder()))).isEmpty();
    }

    @Test
    void aDeadlineThatHasPassedIsRefusedAndTodayIsNot() {
        assertThat(problems(by(today.minusDays(1)))).extracting(Problem::field).containsExactly("deadline");

        assertThat(file(some.register(team, by(today))).deadline()).isEqualTo(today);
    }

    @Test
    void anAmountInAnotherCurrencyIsKeptBesideWhatItComesToInPounds() {
        var good = some.wanted(team, 500);
        var euros = new Asked(Money.ofPounds(4_300), "EUR", new BigDecimal("5000.00"), today);

        var number = some.register(team, with(good, euros));

        assertThat(file(number).asked().pounds()).isEqualTo(Money.ofPounds(4_300));
        assertThat(file(number).asked().foreign()).isEqualByComparingTo("5000");
        assertThat(problems(with(good, new Asked(Money.ofPounds(1), "EURO", null, null))))
                .extracting(Problem::field)
                .containsExactly("currency");
    }

    @Test
    void whoeverWorksForAFunderNeitherRegistersItNorSeesWhatIsAskedOfIt() {
        var good = some.wanted(team, 500);
        actors.as(
                Actor.OFFICE,
                () -> ties.tie(
                        good.funder(), Objects.requireNonNull(team.reader().person()), "a trustee"));

        var theirs = actors.as(team.reader(), () -> catchThrowableOfType(Rejection.class, () -> desk.register(good)));
        var number = some.register(team, good);

        assertThat(theirs.problems()).extracting(Problem::field).containsExactly("funder");
        assertThat(file(number).connection()).isEqualTo(Connection.EMPLOYER);
        assertThat(actors.as(team.reader(), () -> desk.find(number))).isEmpty();
        assertThat(rows(team.reader())).isEmpty();
        assertThat(rows(team.writer())).extracting(Pipeline.Row::number).containsExactly(number);
        some.handIn(team.writer(), number, "checkMission", SomeBids.FITS);
        assertThat(some.asks(SomeBids.SECRETARY, number, "settleConflict")).isTrue();
    }

    @Test
    void theGaugeIsWhatTheBooksSayBeforeAndAfter() {
        var wanted = some.wanted(team, 800);
        var name = actors.as(team.writer(), () -> funders.find(wanted.funder()))
                .details()
                .name();
        give(IncomeKind.GRANT, name, 600);
        give(IncomeKind.DONATION, "Esme", 400);
        var year = actors.as(
                Actor.OFFICE, () -> reports.between(today.minusYears(1).plusDays(1), today));

        var gauge = actors.as(team.writer(), () -> desk.gauge(wanted.funder(), Money.ofPounds(800), true));

        // by hand: pence times a hundred over pence of the whole, one decimal, half up
        var whole = year.total().pence();
        var own = year.of(IncomeKind.SUBSCRIPTION).pence()
                + year.of(IncomeKind.DONATION).pence();
        assertThat(gauge.funderBefore()).isEqualByComparingTo(share(60_000, whole));
        assertThat(gauge.funderAfter()).isEqualByComparingTo(share(140_000, whole + 80_000));
        assertThat(gauge.restrictedBefore())
                .isEqualByComparingTo(share(year.restricted().pence(), whole));
        assertThat(gauge.restrictedAfter())
                .isEqualByComparingTo(share(year.restricted().pence() + 80_000, whole + 80_000));
        assertThat(gauge.ownBefore()).isEqualByComparingTo(share(own, whole));
        assertThat(gauge.ownAfter()).isEqualByComparingTo(share(own, whole + 80_000));
    }

    /** So far ahead that nothing else has come in within the twelve months; the figures are worked out on paper. */
    @Test
    void theGaugesFiguresAreThoseWorkedOutByHand() {
        clock.advance(Duration.ofDays(9_000));
        today = settings.today();
        var funder = some.funder("Trust " + UUID.randomUUID());
        var name =
                actors.as(team.writer(), () -> funders.find(funder)).details().name();
        give(IncomeKind.GRANT, name, 250);
        restricted("Another trust", 500);
        give(IncomeKind.DONATION, "Esme", 100);
        give(IncomeKind.OTHER, "The bank", 150);

        // of £1,000: 250 from the funder, 500 restricted, 100 given by supporters; then of £2,000: 1,250, 1,500 and 100
        assertThat(figures(funder, Money.ofPounds(1_000), true))
                .containsExactly("25.0", "62.5", "50.0", "75.0", "10.0", "5.0");
        // of £1,333.33: 583.33 is 43.7499…%, 500 is 37.5001…%, 100 is 7.5000…%
        assertThat(figures(funder, Money.ofPence(33_333), false))
                .containsExactly("25.0", "43.7", "50.0", "37.5", "10.0", "7.5");
        // of £1,600: 850 is 53.125%, 500 is 31.25%, 100 is 6.25%; halves go up
        assertThat(figures(funder, Money.ofPounds(600), false))
                .containsExactly("25.0", "53.1", "50.0", "31.3", "10.0", "6.3");
        // what came more than twelve months ago counts no more
        clock.advance(Duration.ofDays(366));
        assertThat(figures(funder, Money.ofPounds(1), false))
                .containsExactly("0.0", "100.0", "0.0", "0.0", "0.0", "0.0");
    }

    private List<String> figures(FunderId funder, Money more, boolean restricted) {
        var gauge = actors.as(team.writer(), () -> desk.gauge(funder, more, restricted));
        return Stream.of(
                        gauge.funderBefore(),
                        gauge.funderAfter(),
                        gauge.restrictedBefore(),
                        gauge.restrictedAfter(),
                        gauge.ownBefore(),
                        gauge.ownAfter())
                .map(share -> share.setScale(1, RoundingMode.UNNECESSARY).toPlainString())
                .toList();
    }

    private void restricted(String source, long pounds) {
        actors.as(SomeBids.TREASURER, () -> {
            var fund = funds.open(
                            new FundId(UUID.randomUUID()),
                            new NewFund("Fund " + UUID.randomUUID(), "Travel", source, null))
                    .id();
            return incomes.enter(
                    IncomeId.random(),
                    new NewIncome(IncomeKind.GRANT, source, today, Money.ofPounds(pounds), fund, null, null, ""));
        });
    }

    @Test
    void aDraftWithTooManyWordsIsNotReadyAndVersionsComeBack() {
        var number = some.agreed(team, some.wanted(team, 500));
        some.write(team, number, "word ".repeat(21));
        assertThat(some.handIn(team.writer(), number, "writeDraft", FormValues.NONE))
                .isInstanceOf(Completion.Refused.class);
        actors.as(team.writer(), () -> drafts.keepVersion(number, "The long one"));
        some.write(team, number, "word ".repeat(20));
        assertThat(some.handIn(team.writer(), number, "writeDraft", FormValues.NONE))
                .isInstanceOf(Completion.Completed.class);

        actors.as(team.writer(), () -> drafts.bringBack(number, 1, "The short one"));

        var file = actors.as(team.writer(), () -> drafts.find(number));
        assertThat(file.answers()).singleElement().satisfies(answer -> assertThat(answer.words())
                .isEqualTo(21));
        assertThat(file.versions())
                .extracting(BidDraftDesk.KeptVersion::note)
                .containsExactly("The short one", "The long one");
    }

    @Test
    void oneDoesNotWriteOverWhatAColleagueHasWritten() {
        var number = some.agreed(team, some.wanted(team, 500));
        some.write(team, number, "First.");
        var stale = actors.as(team.reader(), () -> drafts.find(number)).revision();
        some.write(team, number, "Second.");

        assertThatThrownBy(() -> actors.as(team.reader(), () -> drafts.write(number, stale, List.of(), List.of())))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void anAwardOfAnotherSumThanAskedForNeedsAReason() {
        var number = some.sent(team, some.wanted(team, 500));
        var less = SomeBids.won(Money.ofPounds(300), today);

        assertThat(some.handIn(team.writer(), number, "enterOutcome", less)).isInstanceOf(Completion.Refused.class);
        some.handIn(team.writer(), number, "enterOutcome", less.with("differsBecause", "Without the travel."));

        assertThat(actors.as(team.writer(), () -> desk.award(number))
                        .orElseThrow()
                        .differsBecause())
                .contains("Without the travel.");
    }

    @Test
    void eachRoleSeesWhatIsItsOwn() {
        var number = some.register(team, some.wanted(team, 500));
        var readers = EnumSet.of(Role.BOARD, Role.SECRETARY, Role.TREASURER);
        for (var role : Role.values()) {
            var who = new Actor(PersonId.random(), role.key(), Set.of(role));
            assertThat(actors.as(who, () -> desk.find(number)).isPresent())
                    .as("%s reads it", role)
                    .isEqualTo(readers.contains(role));
            assertThat(actors.as(who, () -> desk.mayLook()))
                    .as("%s sees funders", role)
                    .isEqualTo(readers.contains(role));
            assertThatThrownBy(() -> actors.as(who, () -> desk.letGo(number, false, "Why not.")))
                    .as("%s lets go of it", role)
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> actors.as(who, () -> desk.register(some.wanted(team, 1))))
                    .as("%s registers for the group", role)
                    .isInstanceOf(NotFound.class);
        }
        var stranger = some.member(some.team().group(), "Sid");
        assertThat(actors.as(stranger, () -> desk.find(number))).isEmpty();
        assertThat(rows(stranger)).isEmpty();
        assertThat(actors.as(team.reader(), () -> desk.find(number))).isPresent();
    }

    @Test
    void whoeverJoinsTheGroupLaterReadsWhatItHasAskedFor() {
        var number = some.register(team, some.wanted(team, 500));

        var newcomer = some.member(team.group(), "Nia");

        assertThat(actors.as(newcomer, () -> desk.find(number))).isPresent();
        assertThat(rows(newcomer)).extracting(Pipeline.Row::number).containsExactly(number);
    }

    @Test
    void thePipelineCountsWhatItShows() {
        some.register(team, some.wanted(team, 500));
        some.register(team, some.wanted(team, 700));

        var sums = actors.as(team.writer(), () -> pipeline.sums(team.group()));

        assertThat(sums).containsOnlyKeys(Stage.THINKING);
        assertThat(Objects.requireNonNull(sums.get(Stage.THINKING)).amount()).isEqualTo(Money.ofPounds(1200));
        assertThat(rows(team.writer())).hasSize(2);
        assertThat(actors.as(
                        team.writer(),
                        () -> pipeline.count(new Choice(List.of(Stage.THINKING), team.group(), "nothing like it"))))
                .isZero();
    }

    private List<Pipeline.Row> rows(Actor who) {
        return actors.as(who, () -> pipeline.list(new Choice(List.of(Stage.values()), team.group(), ""), 0, 10));
    }

    private List<Problem> problems(NewOpportunity wanted) {
        return actors.as(team.writer(), () -> catchThrowableOfType(Rejection.class, () -> desk.register(wanted)))
                .problems();
    }

    private NewOpportunity by(LocalDate deadline) {
        var good = some.wanted(team, 500);
        return copy(good, good.asked(), deadline);
    }

    private static NewOpportunity with(NewOpportunity good, Asked asked) {
        return copy(good, asked, good.deadline());
    }

    private static NewOpportunity copy(NewOpportunity good, Asked asked, LocalDate deadline) {
        return new NewOpportunity(
                good.funder(),
                good.programme(),
                good.title(),
                good.summary(),
                good.kind(),
                good.restricted(),
                asked,
                deadline,
                good.rolling(),
                good.effortDays(),
                good.group(),
                good.connection(),
                good.connectionWords());
    }

    private void give(IncomeKind kind, String source, long pounds) {
        actors.as(
                SomeBids.TREASURER,
                () -> incomes.enter(
                        IncomeId.random(),
                        new NewIncome(kind, source, today, Money.ofPounds(pounds), null, null, null, "")));
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    private OpportunityFile file(CaseNumber number) {
        return actors.as(Actor.OFFICE, () -> desk.find(number)).orElseThrow();
    }
}
