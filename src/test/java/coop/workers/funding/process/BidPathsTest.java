package coop.workers.funding.process;

import static coop.workers.funding.SomeBids.FITS;
import static coop.workers.funding.SomeBids.READY;
import static coop.workers.funding.SomeBids.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.forms.FormValues;
import coop.workers.funding.Connection;
import coop.workers.funding.FunderDesk;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.NewOpportunity;
import coop.workers.funding.OpportunityFile;
import coop.workers.funding.SomeBids;
import coop.workers.funding.SomeBids.Team;
import coop.workers.money.IncomeKind;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Money;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.workflow.Processes;
import coop.workers.workflow.WorkDesk.Completion;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of a bid from its registration to the funder's answer. */
@OfficeTest
@CoversEveryNode("funding")
class BidPathsTest {

    @Autowired
    SomeBids some;

    @Autowired
    FundingDesk funding;

    @Autowired
    FunderDesk funders;

    @Autowired
    Processes processes;

    @Autowired
    OfficeJobs jobs;

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

    @Test
    void aSmallBidThatFitsIsAgreedByTheGroupWrittenReadSentAndAwarded() {
        var number = some.agreed(team, some.wanted(team, 800));
        assertThat(some.status(number)).isEqualTo("funding.status.DRAFTING");
        some.write(team, number, "We help.");
        some.handIn(team.writer(), number, "writeDraft", FormValues.NONE.with("draftNote", "Is the sum right?"));
        assertThat(some.asks(team.writer(), number, "reviewDraft")).isFalse();
        some.handIn(
                team.reader(),
                number,
                "reviewDraft",
                FormValues.NONE.with("reviewWords", "Say whom.").with("reviewOutcome", "again"));
        some.handIn(team.writer(), number, "writeDraft", FormValues.NONE);
        some.handIn(team.reader(), number, "reviewDraft", READY);
        some.send(team, number, Money.ofPounds(800));
        assertThat(some.status(number)).isEqualTo("funding.status.SENT");

        some.handIn(team.writer(), number, "enterOutcome", SomeBids.won(Money.ofPounds(800), today));

        assertThat(some.status(number)).isEqualTo("funding.award.status.TERMS");
        assertThat(some.asks(team.writer(), number, "readTerms")).isTrue();
    }

    @Test
    void aRefusalLeavesALessonWithTheFunderThatCanBeFound() {
        var word = "lesson" + UUID.randomUUID().toString().substring(0, 8);
        var wanted = some.wanted(team, 900);
        var number = some.sent(team, wanted);
        some.handIn(
                team.writer(),
                number,
                "enterOutcome",
                FormValues.NONE
                        .with("outcome", "more")
                        .with("outcomeOn", today)
                        .with("funderQuestion", "How many co-ops?"));
        some.handIn(
                team.writer(),
                number,
                "answerFunder",
                FormValues.NONE.with("answerGiven", "Five.").with("answeredOn", today));

        some.handIn(
                team.writer(),
                number,
                "enterOutcome",
                FormValues.NONE
                        .with("outcome", "refused")
                        .with("outcomeOn", today)
                        .with("funderWords", "Too small.")
                        .with("lesson", "Ask for more: " + word));

        assertThat(some.status(number)).isEqualTo("funding.status.REFUSED");
        assertThat(some.isClosed(number)).isTrue();
        assertThat(processes.isRunning(FundingProcess.KEY, number)).isFalse();
        assertThat(actors.as(team.reader(), () -> funders.lessons(word, 0, 10)))
                .singleElement()
                .satisfies(lesson -> {
                    assertThat(lesson.funder()).isEqualTo(wanted.funder());
                    assertThat(lesson.caseNumber()).isEqualTo(number);
                });
        assertThat(file(number).questions()).singleElement().satisfies(question -> assertThat(question.answer())
                .isEqualTo("Five."));
    }

    @Test
    void aProgrammeThatIsWithdrawnEndsTheBid() {
        var number = some.sent(team, some.wanted(team, 900));

        some.handIn(
                team.writer(),
                number,
                "enterOutcome",
                FormValues.NONE
                        .with("outcome", "withdrawn")
                        .with("outcomeOn", today)
                        .with("goneWords", "They closed it in May."));

        assertThat(some.status(number)).isEqualTo("funding.status.PROGRAMME_GONE");
        assertThat(some.isClosed(number)).isTrue();
    }

    @Test
    void whatIsAgainstTheMissionIsNotAskedFor() {
        var number = some.register(team, some.wanted(team, 900));

        some.handIn(team.writer(), number, "checkMission", FITS.with("excludedFunder", "yes"));

        assertThat(some.status(number)).isEqualTo("funding.status.AGAINST_MISSION");
        assertThat(some.isClosed(number)).isTrue();
    }

    @Test
    void withStringsTheBoardDecidesAfterTheGroup() {
        var number = some.register(team, some.wanted(team, 900));
        some.handIn(team.writer(), number, "checkMission", FITS.with("controlOver", "much"));
        some.groupConsents(team, number);
        assertThat(some.status(number)).isEqualTo("funding.status.BEFORE_BOARD");

        some.boardConsents(number);

        assertThat(some.status(number)).isEqualTo("funding.status.DRAFTING");
    }

    @Test
    void whatTheBoardDoesNotAgreeToIsNotTakenUp() {
        var number = some.register(team, some.wanted(team, 20_000));
        some.handIn(team.writer(), number, "checkMission", FITS);
        some.groupConsents(team, number);

        declines(number);

        assertThat(some.status(number)).isEqualTo("funding.status.NOT_TAKEN_UP");
        assertThat(file(number).endedBecause()).contains("Not this year.");
    }

    @Test
    void whatTheGroupDoesNotAgreeToIsNotTakenUp() {
        var number = some.register(team, some.wanted(team, 900));
        some.handIn(team.writer(), number, "checkMission", FITS);

        declines(number);

        assertThat(some.status(number)).isEqualTo("funding.status.NOT_TAKEN_UP");
        assertThat(some.isClosed(number)).isTrue();
    }

    @Test
    void aFunderThatEmploysOneOfUsIsAskedAboutFirstAndMayGoOnOrStop() {
        var goesOn = some.register(team, employer());
        some.handIn(team.writer(), goesOn, "checkMission", FITS);
        some.handIn(SECRETARY, goesOn, "settleConflict", conflict("goOn"));
        assertThat(some.status(goesOn)).isEqualTo("funding.status.BEFORE_GROUP");

        var stops = some.register(team, employer());
        some.handIn(team.writer(), stops, "checkMission", FITS);
        some.handIn(SECRETARY, stops, "settleConflict", conflict("stop"));
        jobs.runDue(stops);

        assertThat(some.status(stops)).isEqualTo("funding.status.NOT_TAKEN_UP");
    }

    @Test
    void whereNobodyElseIsInTheGroupTheSecretaryReadsTheDraft() {
        var founded = some.team();
        var alone = new Team(founded.group(), founded.writer(), founded.reader());
        var number = some.agreed(alone, some.wanted(alone, 700));
        some.leave(alone.group(), alone.reader());
        some.write(alone, number, "We help.");
        some.handIn(alone.writer(), number, "writeDraft", FormValues.NONE);

        assertThat(some.handIn(SECRETARY, number, "reviewForGroup", READY)).isInstanceOf(Completion.Completed.class);

        assertThat(some.status(number)).isEqualTo("funding.status.READY");
    }

    @Test
    void theDeadlineIsRemindedOfTwoWeeksOneWeekAndTwoDaysBefore() {
        var number = some.agreed(team, some.wanted(team, 700));

        jobs.fire(number, "remindFourteen");
        jobs.fire(number, "remindSeven");
        jobs.fire(number, "remindTwo");

        assertThat(some.letters(number))
                .as("those that fall on one day are one letter")
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.name()).isEqualTo("deadline-reminder");
                    assertThat(letter.body()).contains("30 days").contains("/case/" + number.value());
                });
    }

    @Test
    void aMissedDeadlineMayHaveAnotherRound() {
        var number = some.agreed(team, some.wanted(team, 700));
        jobs.fire(number, "deadlineOver");

        var past = FormValues.NONE.with("missedOutcome", "again").with("newDeadline", today.minusDays(1));
        assertThat(some.handIn(team.writer(), number, "settleMissedDeadline", past))
                .isInstanceOf(Completion.Refused.class);
        some.handIn(team.writer(), number, "settleMissedDeadline", past.with("newDeadline", today.plusDays(60)));
        jobs.runDue(number);

        assertThat(file(number).deadline()).isEqualTo(today.plusDays(60));
        assertThat(some.asks(team.writer(), number, "writeDraft")).isTrue();
    }

    @Test
    void aMissedDeadlineMayBeTheEnd() {
        var number = some.agreed(team, some.wanted(team, 700));
        jobs.fire(number, "deadlineOver");

        some.handIn(
                team.writer(),
                number,
                "settleMissedDeadline",
                FormValues.NONE.with("missedOutcome", "giveUp").with("missedWords", "Begin in spring."));

        assertThat(some.status(number)).isEqualTo("funding.status.NOT_SENT");
        assertThat(some.isClosed(number)).isTrue();
    }

    @Test
    void aBidMayBeLetGoWhileItIsBeforeTheGroup() {
        var number = some.register(team, some.wanted(team, 700));
        some.handIn(team.writer(), number, "checkMission", FITS);

        actors.as(team.writer(), () -> funding.letGo(number, false, "Too much work."));
        jobs.runDue(number);

        assertThat(some.status(number)).isEqualTo("funding.status.LET_GO");
        assertThat(processes.isRunning(FundingProcess.KEY, number)).isFalse();
    }

    private NewOpportunity employer() {
        var wanted = some.wanted(team, 700);
        return new NewOpportunity(
                some.funder("Trust " + UUID.randomUUID()),
                "",
                wanted.title(),
                wanted.summary(),
                IncomeKind.GRANT,
                false,
                wanted.asked(),
                wanted.deadline(),
                true,
                2,
                team.group(),
                Connection.EMPLOYER,
                "Ben works there.");
    }

    private static FormValues conflict(String outcome) {
        return FormValues.NONE
                .with("standsBack", "Ben")
                .with("conflictReasons", "He does not decide there.")
                .with("conflictOutcome", outcome);
    }

    /** Nobody answers in time, so that a meeting decides; it declines. */
    private void declines(CaseNumber number) {
        jobs.fire(number, "conflictQuestionClosed");
        jobs.fire(number, "roundEnds");
        jobs.runDue(number);
        var minute = FormValues.NONE
                .with("decision", "declined")
                .with("reasons", "Not this year.")
                .with("minute", "Minute 4")
                .with("decidedOn", today);
        assertThat(some.handIn(SECRETARY, number, "putToMeeting", minute)).isInstanceOf(Completion.Completed.class);
        jobs.runDue(number);
    }

    private OpportunityFile file(CaseNumber number) {
        return actors.as(Actor.OFFICE, () -> funding.find(number)).orElseThrow();
    }
}
