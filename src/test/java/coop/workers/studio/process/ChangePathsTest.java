package coop.workers.studio.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.consent.ConsentBook;
import coop.workers.forms.FormValues;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.studio.ChangeDesk;
import coop.workers.studio.DraftDesk;
import coop.workers.studio.DraftId;
import coop.workers.studio.DraftStage;
import coop.workers.studio.PublishingDesk;
import coop.workers.studio.PublishingDesk.PublishedVersion;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Tea;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.TheBoard;
import coop.workers.testing.WholeDatabase;
import coop.workers.workflow.PublishedFolders;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkQueue;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of a change from a draft to a version. */
@OfficeTest
@CoversEveryNode("change")
class ChangePathsTest {

    private static final FormValues AGREES = FormValues.NONE.with("secondOwner", "agrees");
    private static final FormValues DOES_NOT = FormValues.NONE.with("secondOwner", "doesNot");

    private final Tea tea = new Tea();
    private final Actor olu = owner("Olu");
    private final Actor jo = owner("Jo");

    @Autowired
    PublishedFolders published;

    @Autowired
    DraftDesk drafts;

    @Autowired
    PublishingDesk publishing;

    @Autowired
    ChangeDesk changes;

    @Autowired
    CaseDesk cases;

    @Autowired
    ConsentBook book;

    @Autowired
    WorkDesk work;

    @Autowired
    WorkQueue queue;

    @Autowired
    BoardRounds rounds;

    @Autowired
    TheBoard board;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    EndedChanges ended;

    @Autowired
    WholeDatabase database;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    @Autowired
    OrganisationDesk organisation;

    @Autowired
    CurrentActor actors;

    @BeforeEach
    void begin() {
        board.members();
        Tea.publish(published, tea.brewed());
    }

    @AfterEach
    void settleAsShipped() {
        clock.reset();
        byConsent(true);
    }

    @Test
    void aChangeIsPublishedByConsentOfTheGroupThatOwnsTheProcess() {
        var draft = changed(Tea::withMoreTime);
        var number = propose(draft);
        assertThat(open(draft)).isEqualTo(DraftStage.PROPOSED);
        answerAll(number, "declareConflict", BoardRounds.NO_CONFLICT);
        assertThat(paperOf(number)).contains("The membership team has 21 instead of 10 days for “Choose the tea”.");
        assertThat(published.versions(tea.folder())).hasSize(1);

        answerAll(number, "respond", BoardRounds.CONSENT);
        jobs.runDue(number);

        assertThat(published.versions(tea.folder())).hasSize(2);
        assertThat(open(draft)).isEqualTo(DraftStage.PUBLISHED);
        assertThat(isClosed(number)).isTrue();
        assertThat(newest().why()).contains("Nobody can choose so fast.");
        assertThat(newest().by()).contains("Olu");
        assertThat(newest().agreedBy()).contains("Board");
        assertThat(newest().caseNumber()).contains(number);
    }

    @Test
    void aSecondOwnerAgreesWhereThatIsSettled() {
        byConsent(false);
        var number = propose(changed(Tea::withPouring));
        assertThat(as(
                        jo,
                        () -> changes.sheet(number).orElseThrow().differences().sentences()))
                .anyMatch(sentence -> sentence.contains("“Pour the tea” is new work for the secretary"));

        complete(jo, number, AGREES);
        jobs.runDue(number);

        assertThat(newest().number()).isEqualTo(2);
    }

    @Test
    void nobodyAgreesToTheirOwnChange() {
        byConsent(false);
        var number = propose(changed(Tea::withMoreTime));

        assertThat(complete(olu, number, AGREES)).isInstanceOf(Completion.Refused.class);

        assertThat(published.versions(tea.folder())).hasSize(1);
    }

    @Test
    void whatASecondOwnerDoesNotWantIsGivenBackWithTheReason() {
        byConsent(false);
        var draft = changed(Tea::withMoreTime);
        var number = propose(draft);
        assertThat(complete(jo, number, DOES_NOT)).isInstanceOf(Completion.Refused.class);

        complete(jo, number, DOES_NOT.with("changeReasons", "Ten days are enough."));

        assertThat(open(draft)).isEqualTo(DraftStage.OPEN);
        assertThat(isClosed(number)).isTrue();
        assertThat(published.versions(tea.folder())).hasSize(1);
    }

    @Test
    void aChangeTakenBackIsGivenBackWhoeverWasAsked() {
        byConsent(false);
        var first = changed(Tea::withMoreTime);
        var number = propose(first);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> actors.as(jo, () -> changes.takeBack(number)));

        actors.as(olu, () -> changes.takeBack(number));
        assertThat(open(first)).isEqualTo(DraftStage.OPEN);

        byConsent(true);
        var again = propose(first);
        actors.as(olu, () -> changes.takeBack(again));
        jobs.runDue(again);
        assertThat(open(first)).isEqualTo(DraftStage.OPEN);
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> actors.as(olu, () -> changes.takeBack(again)));
    }

    @Test
    void whereAnotherVersionCameFirstTheDraftIsGivenBackAndBroughtUpToDate() {
        byConsent(false);
        var draft = changed(Tea::withMoreTime);
        var number = propose(draft);
        Tea.publish(published, Tea.with(tea.brewed(), "letters/tea-ordered.md", text -> text + "Cheers!\n"));

        complete(jo, number, AGREES);
        jobs.runDue(number);

        assertThat(published.versions(tea.folder())).hasSize(2);
        assertThat(open(draft)).isEqualTo(DraftStage.OPEN);
        assertThatExceptionOfType(Rejection.class).isThrownBy(() -> propose(draft));

        assertThat(as(olu, () -> publishing.bringUpToDate(draft))).isEmpty();
        assertThat(as(olu, () -> drafts.file(draft, "letters/tea-ordered.md")).content())
                .contains("Cheers!");
        assertThat(as(olu, () -> drafts.file(draft, tea.diagram())).content()).contains("P21D");
        complete(jo, propose(draft), AGREES);
    }

    @Test
    void whatMayNotRunIsNotProposed() {
        var draft = changed(text -> text.replace(" default=\"anyOther\"", ""));

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> propose(draft))
                .satisfies(rejection -> assertThat(rejection.problems())
                        .extracting(problem -> problem.message().key())
                        .containsExactly("studio.problem.errors"));
        assertThat(as(olu, () -> publishing.readiness(draft)).errors()).anySatisfy(finding -> {
            assertThat(finding.element()).contains("kindOfTea");
            assertThat(finding.sentence()).contains("No answer is marked as the one to take");
        });
    }

    @Test
    void warningsNeedAReasonThatIsKeptWithTheVersion() {
        byConsent(false);
        var draft = changed(text -> text.replace("name=\"Which kind?\"", "name=\"Kind\""));
        assertThat(as(olu, () -> publishing.readiness(draft)).warnings()).isNotEmpty();

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> propose(draft))
                .satisfies(rejection -> assertThat(rejection.problems())
                        .extracting(Problem::field)
                        .containsExactly("inSpite"));

        var number = as(olu, () -> publishing.propose(draft, "Shorter.", "Everybody here knows what it asks."));
        complete(jo, number, AGREES);
        jobs.runDue(number);
        assertThat(newest().inSpite()).contains("Everybody here knows what it asks.");
    }

    @Test
    void whatIsTheSameOrWithoutAReasonIsNotProposed() {
        var draft = as(olu, () -> drafts.begin(tea.process()));

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> as(olu, () -> publishing.propose(draft, " ", "")))
                .satisfies(rejection -> assertThat(rejection.problems())
                        .extracting(problem -> problem.message().key())
                        .containsExactly("studio.problem.no-change", "studio.problem.no-reason.why"));
    }

    @Test
    void goingBackPublishesTheEarlierVersionAsANewOne() {
        byConsent(false);
        var first = propose(changed(Tea::withMoreTime));
        complete(jo, first, AGREES);
        jobs.runDue(first);

        var number = as(olu, () -> publishing.goBack(tea.process(), 1, "Three weeks were too long."));
        complete(jo, number, AGREES);
        jobs.runDue(number);

        assertThat(newest().number()).isEqualTo(3);
        assertThat(newest().backTo()).contains(1);
        assertThat(as(olu, () -> publishing.compare(tea.process(), 1, 3)).isEmpty())
                .isTrue();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> as(olu, () -> publishing.goBack(tea.process(), 1, "Again.")));
    }

    @Test
    void goingBackThatNobodyAgreesToLeavesNoDraftBehind() {
        byConsent(false);
        complete(jo, propose(changed(Tea::withMoreTime)), DOES_NOT.with("changeReasons", "No."));
        actors.as(olu, () -> drafts.discard(as(olu, () -> drafts.begin(tea.process()))));
        Tea.publish(published, Tea.with(tea.brewed(), tea.diagram(), Tea::withMoreTime));

        var back = as(olu, () -> publishing.goBack(tea.process(), 1, "As it was."));
        complete(jo, back, DOES_NOT.with("changeReasons", "No."));

        assertThat(as(olu, () -> drafts.of(tea.process()))).isEmpty();
    }

    @Test
    void aChangeOfLongAgoIsForgottenButForWhyTheVersionCame() {
        byConsent(false);
        var ozma = owner("Ozma of Zanzibar");
        var draft = as(ozma, () -> drafts.begin(tea.process()));
        var file = as(ozma, () -> drafts.file(draft, tea.diagram()));
        as(ozma, () -> drafts.save(draft, tea.diagram(), Tea.withMoreTime(file.content()), file.revision()));
        var number = as(ozma, () -> publishing.propose(draft, "Nobody can choose so fast.", ""));
        complete(jo, number, AGREES.with("changeReasons", "As people say in Zanzibar: slowly, slowly."));
        jobs.runDue(number);
        assertThat(database.tablesThatMention("Zanzibar")).isNotEmpty();

        clock.advance(Duration.ofDays(31L * settings.get(Setting.KEEP_CHANGES_MONTHS) + 31));
        assertThat(ended.letGo()).isPositive();

        assertThat(database.tablesThatMention("Zanzibar")).isEmpty();
        assertThat(newest().why()).contains("Nobody can choose so fast.");
        assertThat(newest().by()).isEmpty();
        assertThat(newest().caseNumber()).isEmpty();
    }

    @Test
    void whoOwnsNoProcessProposesNothing() {
        var draft = changed(Tea::withMoreTime);
        var bo = new Actor(PersonId.random(), "Bo", Set.of(Role.BOARD));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(bo, () -> publishing.propose(draft, "Because.", "")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(bo, () -> publishing.goBack(tea.process(), 1, "Because.")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(bo, () -> publishing.readiness(draft)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(olu, () -> changes.publish(propose(draft))));
    }

    private void byConsent(boolean value) {
        var administrator = new Actor(PersonId.random(), "Ada", Set.of(Role.ADMINISTRATOR));
        actors.as(administrator, () -> organisation.change(Setting.CHANGE_BY_CONSENT, value, "For a test"));
    }

    private DraftId changed(UnaryOperator<String> change) {
        var draft = as(olu, () -> drafts.begin(tea.process()));
        var file = as(olu, () -> drafts.file(draft, tea.diagram()));
        as(olu, () -> drafts.save(draft, tea.diagram(), change.apply(file.content()), file.revision()));
        return draft;
    }

    private CaseNumber propose(DraftId draft) {
        return as(olu, () -> publishing.propose(draft, "Nobody can choose so fast.", ""));
    }

    private DraftStage open(DraftId draft) {
        return as(olu, () -> drafts.open(draft)).stage();
    }

    private PublishedVersion newest() {
        return as(olu, () -> publishing.versions(tea.process())).get(0);
    }

    private boolean isClosed(CaseNumber number) {
        return as(olu, () -> cases.read(number)).closedAt() != null;
    }

    private String paperOf(CaseNumber number) {
        return as(
                BoardRounds.member(board.members().get(0)),
                () -> book.sheet(number).orElseThrow().current().orElseThrow().paper());
    }

    private void answerAll(CaseNumber number, String task, FormValues answers) {
        board.members().forEach(member -> rounds.answer(number, task, member, answers));
        jobs.runDue(number);
    }

    private Completion complete(Actor by, CaseNumber number, FormValues answers) {
        var ofCase = new WorkFilter(WorkFilter.Scope.ALL, Set.of(), Set.of(), Set.of(), "", number.value());
        var task = as(by, () -> queue.page(ofCase, List.of(), 0, 1).get(0).id());
        return as(by, () -> work.complete(task, answers));
    }

    private <T> T as(Actor who, Supplier<T> what) {
        return actors.as(who, what);
    }

    private static Actor owner(String name) {
        return new Actor(PersonId.random(), name, Set.of(Role.PROCESS_OWNER));
    }
}
