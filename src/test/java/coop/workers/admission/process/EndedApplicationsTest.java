package coop.workers.admission.process;

import static coop.workers.admission.SomeApplicants.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.admission.ApplicantDesk;
import coop.workers.admission.JoinField;
import coop.workers.admission.SomeApplicants;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.shared.CaseNumber;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.TheBoard;
import coop.workers.testing.WholeDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class EndedApplicationsTest {

    @Autowired
    EndedApplications ended;

    @Autowired
    SomeApplicants applicants;

    @Autowired
    ApplicantDesk window;

    @Autowired
    CaseDesk cases;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CurrentActor actors;

    @Autowired
    TheBoard board;

    @Autowired
    TurnableClock clock;

    @Autowired
    WholeDatabase database;

    @BeforeEach
    void gatherTheBoard() {
        board.members();
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void nothingOfAWithdrawnApplicationIsLeftOnceItsTimeIsOver() {
        var answers = SomeApplicants.answers("Forgettable Weavers");
        var name = answers.text(JoinField.COOP_NAME);
        var email = answers.text(JoinField.CONTACT_EMAIL);
        var number = applicants.apply(answers);
        applicants.complete(REVIEWER, number, "checkApplication", SomeApplicants.READY);
        actors.as(REVIEWER, () -> cases.comment(number, "Rang " + name));
        window.withdraw(applicants.windowLink(number));
        assertThat(database.tablesThatMention(name)).contains("admission.application", "consent.version");

        clock.advance(Duration.ofDays(400));
        ended.letGo();
        actors.as(Actor.OFFICE, correspondence::letGoOfLooseLetters);

        assertThat(database.tablesThatMention(name)).isEmpty();
        assertThat(database.tablesThatMention(email)).isEmpty();
        assertThat(actors.as(Actor.OFFICE, () -> cases.read(number)).title()).isEqualTo("No longer kept");
    }

    @Test
    void whatIsNotOldEnoughIsKept() {
        var number = withdrawn("Recent Weavers");

        clock.advance(Duration.ofDays(300));
        ended.letGo();

        assertThat(isKept(number)).isTrue();
    }

    @Test
    void aCaseOfWhichSomethingIsRunningIsKept() {
        var number = applicants.lapsed("Patient Weavers");

        clock.advance(Duration.ofDays(400));
        ended.letGo();

        assertThat(isKept(number)).isTrue();
    }

    private CaseNumber withdrawn(String name) {
        var number = applicants.apply(name);
        window.withdraw(applicants.windowLink(number));
        return number;
    }

    private boolean isKept(CaseNumber number) {
        return !actors.as(Actor.OFFICE, () -> cases.read(number)).title().equals("No longer kept");
    }
}
