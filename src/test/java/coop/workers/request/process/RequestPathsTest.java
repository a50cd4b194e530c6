package coop.workers.request.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.forms.FormValues;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.SomeMembers;
import coop.workers.request.OwnRequestDesk;
import coop.workers.request.RequestDesk;
import coop.workers.request.RequestFile;
import coop.workers.request.RequestKind;
import coop.workers.request.RequestStatus;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.WholeDatabase;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkFilter.Scope;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path from a request to its answer, and the clock that stands still meanwhile. */
@OfficeTest
@CoversEveryNode("request")
class RequestPathsTest {

    private static final Actor SAM = new Actor(PersonId.random(), "Sam Secretary", Set.of(Role.SECRETARY));
    private static final FormValues RECEIVED = FormValues.NONE.with("acknowledgement", "Sam looks into it.");

    @Autowired
    OwnRequestDesk own;

    @Autowired
    RequestDesk desk;

    @Autowired
    EndedRequests ended;

    @Autowired
    SomeMembers members;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    CurrentActor actors;

    @Autowired
    WorkDesk work;

    @Autowired
    WorkQueue queue;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CaseDesk cases;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    @Autowired
    WholeDatabase database;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aComplaintIsAcknowledgedAndAnswered() {
        var person = members.person("Request Complains");
        var number = ask(person, RequestKind.COMPLAINT, "You wrote to my old address.");

        handIn(number, RECEIVED);
        handIn(number, answer("answered", "We are sorry. It is put right."));

        assertThat(mine(person).status()).isEqualTo(RequestStatus.ANSWERED);
        assertThat(mine(person).answer()).isEqualTo("We are sorry. It is put right.");
        assertThat(letters(number))
                .extracting(Letter::name)
                .containsExactlyInAnyOrder("request-acknowledged", "request-answered");
        assertThat(waiting(SAM, number)).isEmpty();
    }

    @Test
    void theClockStandsStillWhileWeWaitForThePerson() {
        var person = members.person("Request Waits");
        var number = ask(person, RequestKind.ACCESS, "What did you write about me?");
        var due = mine(person).answerBy();
        assertThat(due).isEqualTo(settings.today().plusMonths(1));
        handIn(number, RECEIVED);
        handIn(number, answer("ask", "About which year?"));

        clock.advance(Duration.ofDays(9));
        assertThat(mine(person).answerBy()).isEqualTo(due.plusDays(9));
        currentPerson.as(person, () -> own.reply(number, "Last year."));
        jobs.runDue(number);
        clock.advance(Duration.ofDays(3));

        assertThat(mine(person).answerBy()).isEqualTo(due.plusDays(9));
        assertThat(mine(person).reply()).isEqualTo("Last year.");
        handIn(number, answer("answered", "Here it is."));
        assertThat(letters(number)).extracting(Letter::name).contains("request-question", "request-answered");
    }

    @Test
    void whoeverDoesNotReplyIsAnsweredAllTheSame() {
        var person = members.person("Request Silent");
        var number = ask(person, RequestKind.CORRECTION, "My name is wrong.");
        handIn(number, RECEIVED);
        handIn(number, answer("ask", "How is it spelt?"));

        clock.advance(Duration.ofDays(31));
        jobs.fire(number, "monthWaited");
        jobs.runDue(number);

        assertThat(mine(person).status()).isEqualTo(RequestStatus.ACKNOWLEDGED);
        assertThat(waiting(SAM, number)).hasSize(1);
        assertThatThrownBy(() -> currentPerson.as(person, () -> own.reply(number, "Late.")))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void nobodyRepliesForSomebodyElse() {
        var person = members.person("Request Owner");
        var other = members.person("Request Other");
        var number = ask(person, RequestKind.CORRECTION, "My name is wrong.");

        assertThatThrownBy(() -> currentPerson.as(other, () -> own.reply(number, "Ha.")))
                .isInstanceOf(NotFound.class);
        assertThat(currentPerson.as(other, own::mine)).isEmpty();
        assertThatThrownBy(own::mine).isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsAskedWithoutWords() {
        var person = members.person("Request Empty");

        assertThatThrownBy(() -> ask(person, RequestKind.COMPLAINT, "  ")).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> ask(person, RequestKind.COMPLAINT, "x".repeat(OwnRequestDesk.LONGEST + 1)))
                .isInstanceOf(Rejection.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SECRETARY", mode = EnumSource.Mode.EXCLUDE)
    void onlyTheSecretaryReadsAndAnswers(Role role) {
        var number = ask(members.person("Request for " + role), RequestKind.ACCESS, "All of it.");
        var actor = new Actor(PersonId.random(), "Somebody", Set.of(role));

        assertThat(actors.as(actor, () -> desk.find(number))).isEmpty();
        assertThatThrownBy(() -> actors.as(actor, () -> desk.answer(number, "No.")))
                .isInstanceOf(NotFound.class);
        assertThat(waiting(actor, number)).isEmpty();
    }

    @Test
    void nobodyAnswersTheirOwnComplaint() {
        var person = members.person("Request Secretary");
        var number = ask(person, RequestKind.COMPLAINT, "About myself.");
        var herself = new Actor(person, "Request Secretary", Set.of(Role.SECRETARY));

        assertThat(waiting(herself, number)).isEmpty();
        assertThat(actors.as(herself, () -> cases.mayRead(number))).isFalse();
    }

    @Test
    void answeredLongAgoItIsForgotten() {
        var person = members.person("Request Forgotten");
        var number = ask(person, RequestKind.COMPLAINT, "Zanzibarian words that stand nowhere else.");
        handIn(number, RECEIVED);
        handIn(number, answer("answered", "Zanzibarian answer."));

        clock.advance(Duration.ofDays(31L * settings.get(Setting.KEEP_REQUESTS_MONTHS) + 31));
        assertThat(ended.letGo()).isPositive();

        assertThat(database.tablesThatMention("Zanzibarian")).isEmpty();
    }

    private CaseNumber ask(PersonId person, RequestKind kind, String words) {
        var number = currentPerson.as(person, () -> own.ask(kind, words));
        jobs.runDue(number);
        return number;
    }

    private RequestFile mine(PersonId person) {
        return currentPerson.as(person, own::mine).get(0);
    }

    private static FormValues answer(String outcome, String words) {
        return FormValues.NONE.with("answer", words).with("requestOutcome", outcome);
    }

    private void handIn(CaseNumber number, FormValues values) {
        var done = actors.as(SAM, () -> work.complete(waiting(SAM, number).get(0), values));
        assertThat(done).isInstanceOf(Completion.Completed.class);
        jobs.runDue(number);
    }

    private List<TaskId> waiting(Actor who, CaseNumber number) {
        var ofCase = new WorkFilter(Scope.MINE_AND_MY_GROUPS, Set.of(), Set.of(), Set.of(), "", number.value());
        return actors.as(who, () -> queue.page(ofCase, List.of(), 0, 10)).stream()
                .map(WorkItem::id)
                .toList();
    }

    private List<Letter> letters(CaseNumber number) {
        return actors.as(SAM, () -> correspondence.of(number));
    }
}
