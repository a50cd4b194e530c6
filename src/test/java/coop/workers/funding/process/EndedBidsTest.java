package coop.workers.funding.process;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.casework.Correspondence;
import coop.workers.forms.FormValues;
import coop.workers.funding.FunderDesk;
import coop.workers.funding.FundingDesk;
import coop.workers.funding.NewOpportunity;
import coop.workers.funding.OpportunityStatus;
import coop.workers.funding.SomeBids;
import coop.workers.funding.SomeBids.Team;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.WholeDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Bids are let go of when the time for keeping them is over; sums and lessons stay. */
@OfficeTest
class EndedBidsTest {

    private static final Duration TWO_YEARS = Duration.ofDays(740);

    @Autowired
    EndedBids ended;

    @Autowired
    SomeBids some;

    @Autowired
    FundingDesk funding;

    @Autowired
    FunderDesk funders;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    TurnableClock clock;

    @Autowired
    WholeDatabase database;

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
    void ofARefusedBidItsWordsAndPeopleGoAndItsSumsAndLessonStay() {
        var word = "Quillwort" + UUID.randomUUID().toString().replace("-", "");
        var wanted = named(some.wanted(team, 700), word);
        var number = refused(wanted, word);
        assertThat(database.tablesThatMention(word)).contains("funding.opportunity", "funding.draft_answer");

        clock.advance(Duration.ofDays(600));
        jobs.fire(number, "reviewDate");
        ended.letGo();
        assertThat(actors.as(Actor.OFFICE, () -> funding.find(number))).isPresent();

        clock.advance(TWO_YEARS.minusDays(600));
        some.handIn(
                SomeBids.SECRETARY,
                number,
                "reviewDecision",
                FormValues.NONE.with("review", "notNeeded").with("reviewNote", "It was refused long ago."));
        ended.letGo();
        actors.as(Actor.OFFICE, correspondence::letGoOfLooseLetters);

        assertThat(actors.as(Actor.OFFICE, () -> funding.find(number))).isEmpty();
        assertThat(database.tablesThatMention(word)).isEmpty();
        assertThat(actors.as(team.writer(), () -> funding.history(wanted.funder())))
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.number()).isEmpty();
                    assertThat(past.status()).isEqualTo(OpportunityStatus.REFUSED);
                    assertThat(past.amount()).isEqualTo(wanted.asked().pounds());
                });
        assertThat(actors.as(team.writer(), () -> funders.find(wanted.funder())).lessons())
                .singleElement()
                .satisfies(lesson -> {
                    assertThat(lesson.said()).isEqualTo("Ring first.");
                    assertThat(lesson.by()).isEmpty();
                    assertThat(lesson.caseNumber()).isNull();
                });
    }

    @Test
    void whatGoesOnOrHasBeenAwardedIsKept() {
        var open = some.register(team, some.wanted(team, 700));
        var awarded = some.awarded(team, some.wanted(team, 700));

        clock.advance(TWO_YEARS);
        ended.letGo();

        assertThat(actors.as(Actor.OFFICE, () -> funding.find(open))).isPresent();
        assertThat(actors.as(Actor.OFFICE, () -> funding.find(awarded))).isPresent();
    }

    private CaseNumber refused(NewOpportunity wanted, String word) {
        var number = some.agreed(team, wanted);
        some.write(team, number, word);
        some.handIn(team.writer(), number, "writeDraft", FormValues.NONE.with("draftNote", word));
        some.handIn(team.reader(), number, "reviewDraft", SomeBids.READY.with("reviewWords", word));
        some.send(team, number, wanted.asked().pounds());
        some.handIn(
                team.writer(),
                number,
                "enterOutcome",
                FormValues.NONE
                        .with("outcome", "refused")
                        .with("outcomeOn", today)
                        .with("funderWords", word)
                        .with("lesson", "Ring first."));
        assertThat(some.status(number)).isEqualTo("funding.status.REFUSED");
        return number;
    }

    /** The same, with a word in everything that people write of it. */
    private static NewOpportunity named(NewOpportunity wanted, String word) {
        return new NewOpportunity(
                wanted.funder(),
                wanted.programme(),
                wanted.title(),
                "Worked out by " + word,
                wanted.kind(),
                wanted.restricted(),
                wanted.asked(),
                wanted.deadline(),
                wanted.rolling(),
                wanted.effortDays(),
                wanted.group(),
                wanted.connection(),
                wanted.connectionWords());
    }
}
