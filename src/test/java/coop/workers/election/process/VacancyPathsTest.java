package coop.workers.election.process;

import static coop.workers.election.SomeElections.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.CurrentActor;
import coop.workers.election.SomeElections;
import coop.workers.election.VacancyDesk;
import coop.workers.forms.FormValues;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Rejection;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TheBoard;
import coop.workers.workflow.WorkDesk.Completion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path of an empty seat on the board. */
@OfficeTest
@CoversEveryNode("vacancy")
class VacancyPathsTest {

    private static final FormValues FOUND = FormValues.NONE
            .with("vacancyOutcome", "propose")
            .with("fullName", "Cora Coopted")
            .with("email", "cora@candidates.example")
            .with("postalAddress", "9 Weir Row")
            .with("whyThem", "She kept the books of two co-ops.");
    private static final FormValues NOBODY =
            FormValues.NONE.with("vacancyOutcome", "leaveEmpty").with("whyEmpty", "The election is in two months.");

    @Autowired
    VacancyDesk desk;

    @Autowired
    SomeElections some;

    @Autowired
    BoardRounds rounds;

    @Autowired
    TheBoard board;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    OrganisationDesk organisation;

    @Autowired
    CurrentActor actors;

    @Autowired
    JdbcClient database;

    @Autowired
    Settings settings;

    private SparePlaces places;

    @BeforeEach
    void begin() {
        board.members();
        places = new SparePlaces(organisation, actors, database);
        places.provide();
        database.sql("delete from election.vacancy").update();
    }

    @AfterEach
    void leaveAsItWas() {
        places.clear();
    }

    @Test
    void whomTheBoardAgreesToTakesTheSeatUntilTheNextElection() {
        var number = actors.as(SECRETARY, () -> desk.openFor(9));

        some.complete(SECRETARY, number, "proposeSomebody", FOUND);
        consent(number, BoardRounds.CONSENT);
        jobs.runDue(number);

        assertThat(places.holders()).containsExactly("Cora Coopted");
        assertThat(some.letters(number).get(0).name()).isEqualTo("co-opted");
        assertRefused(() -> desk.openFor(9));
        var another = actors.as(SECRETARY, () -> desk.openFor(10));
        assertThat(actors.as(SECRETARY, () -> desk.searches()))
                .extracting(VacancyDesk.Search::seat)
                .containsExactly(10);
        assertThat(some.complete(SECRETARY, another, "proposeSomebody", FOUND)).isInstanceOf(Completion.Refused.class);
    }

    @Test
    void whomTheBoardDoesNotAgreeToIsForgottenAndTheSeatMayStayEmpty() {
        var number = actors.as(SECRETARY, () -> desk.openFor(10));
        assertRefused(() -> desk.openFor(10));

        some.complete(SECRETARY, number, "proposeSomebody", FOUND);
        board.members().forEach(member -> rounds.answer(number, "declareConflict", member, BoardRounds.NO_CONFLICT));
        rounds.answer(number, "respond", board.members().get(0), BoardRounds.OBJECT);
        jobs.fire(number, "roundEnds");
        jobs.runDue(number);
        rounds.asSecretary(
                number,
                FormValues.NONE
                        .with("decidedOn", settings.today())
                        .with("minute", "Not agreed.")
                        .with("decision", "declined")
                        .with("reasons", "The meeting did not agree."));
        some.complete(SECRETARY, number, "proposeSomebody", NOBODY);

        assertThat(places.holders()).isEmpty();
    }

    @Test
    void whoIsProposedNeedsAnAddress() {
        var number = actors.as(SECRETARY, () -> desk.openFor(11));

        assertThat(some.complete(SECRETARY, number, "proposeSomebody", FOUND.with("email", "cora")))
                .isInstanceOf(Completion.Refused.class);
    }

    private void consent(CaseNumber number, FormValues voice) {
        board.members().forEach(member -> rounds.answer(number, "declareConflict", member, BoardRounds.NO_CONFLICT));
        board.members().forEach(member -> rounds.answer(number, "respond", member, voice));
        jobs.runDue(number);
    }

    private void assertRefused(Runnable deed) {
        assertThatThrownBy(() -> actors.as(SECRETARY, deed)).isInstanceOf(Rejection.class);
    }
}
