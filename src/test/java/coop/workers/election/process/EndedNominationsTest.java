package coop.workers.election.process;

import static coop.workers.election.SomeElections.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.casework.Correspondence;
import coop.workers.election.ElectionDesk;
import coop.workers.election.ElectionId;
import coop.workers.election.NominationDesk;
import coop.workers.election.SomeElections;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.WholeDatabase;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class EndedNominationsTest {

    /** To a meeting in five months, and twelve more. */
    private static final Duration LONG_AFTER = Duration.ofDays(600);

    @Autowired
    EndedNominations ended;

    @Autowired
    NominationDesk desk;

    @Autowired
    ElectionDesk elections;

    @Autowired
    SomeElections some;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CurrentActor actors;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    TurnableClock clock;

    @Autowired
    WholeDatabase database;

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void nothingOfNomineesIsLeftOnceTheTimeForKeepingThemIsOver() {
        var election = some.open(2);
        var unwilling = "Unwilling " + UUID.randomUUID();
        var willing = "Willing " + UUID.randomUUID();
        var refuses = some.nominated(election, unwilling);
        some.standing(election, willing);
        actors.as(OFFICER, () -> desk.withdrawFor(refuses));
        cancel(election);
        assertThat(database.tablesThatMention(willing)).contains("election.nomination", "register.person");
        assertThat(database.tablesThatMention(unwilling)).contains("election.nomination");

        clock.advance(Duration.ofDays(300));
        ended.letGo();
        assertThat(actors.as(OFFICER, () -> desk.of(election))).hasSize(2);

        clock.advance(LONG_AFTER.minusDays(300));
        ended.letGo();
        actors.as(Actor.OFFICE, correspondence::letGoOfLooseLetters);
        assertThat(actors.as(OFFICER, () -> desk.of(election))).isEmpty();
        assertThat(database.tablesThatMention(unwilling)).isEmpty();
        assertThat(database.tablesThatMention(willing)).isEmpty();
    }

    @Test
    void nominationsOfAnElectionThatGoesOnAreKept() {
        var election = some.open(1);
        some.nominated(election, "Patient " + UUID.randomUUID());

        clock.advance(LONG_AFTER);
        ended.letGo();

        assertThat(actors.as(OFFICER, () -> desk.of(election))).hasSize(1);
    }

    private void cancel(ElectionId election) {
        actors.as(OFFICER, () -> elections.cancel(election, "The organisation has merged"));
        jobs.runDue(some.number(election));
        actors.as(OFFICER, () -> desk.of(election)).forEach(nomination -> jobs.runDue(nomination.caseNumber()));
    }
}
