package coop.workers.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.AbsenceDesk;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Documents;
import coop.workers.casework.ui.LetterPanel;
import coop.workers.forms.FormValues;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.shared.PersonId;
import coop.workers.shell.ProblemList;
import coop.workers.shell.Signboard;
import coop.workers.shell.StatusLine;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.testing.TestUndo.SettableUndo;
import coop.workers.toy.ToyDesk;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Processes;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Colleague;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkItem;
import coop.workers.workflow.WorkQueue;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class TaskViewTest {

    @Autowired
    Screens screens;

    @Autowired
    CaseDesk cases;

    @Autowired
    Processes processes;

    @Autowired
    WorkDesk desk;

    @Autowired
    WorkQueue queue;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    ToyDesk toys;

    @Autowired
    AbsenceDesk absences;

    @Autowired
    Signboard signboard;

    @Autowired
    SettableUndo undo;

    @Autowired
    Documents documents;

    @Autowired
    Correspondence correspondence;

    private final Actor sam = new Actor(PersonId.random(), "Sam", Set.of(Role.MEMBERSHIP_TEAM));

    @Test
    void aTaskSaysWhatIsAskedInWhichCaseByWhenAndWhy() {
        var number = start();

        open(number);

        assertThat(_get(H1.class).getText()).isEqualTo("Order biscuits");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("case/" + number.value());
        assertThat(texts(Span.class)).contains("due in 10 days", "Biscuits for the office", "Ginger nuts please");
        assertThat(texts(Paragraph.class)).contains("For everybody in: Membership team. Nobody has taken it yet.");
        assertThat(kind().getValue()).isEqualTo("digestive");
        assertThat(texts(DescriptionList.Description.class)).contains("three crumbs");
    }

    @Test
    void whoeverBeginsToWriteTakesTheTaskAndIsToldThatItIsKept() {
        var number = start();
        var priya = open(number);

        _setValue(kind(), "half a bis");

        assertThat(item(number).assignee()).isEqualTo(priya.person());
        assertThat(desk.open(item(number).id()).values().text("kind")).isEqualTo("half a bis");
        assertThat(status()).startsWith("Saved ").endsWith("The task is yours now.");
        assertThat(buttons()).contains("Put it back");
    }

    @Test
    void aDraftStaysWithTheTaskWhenItChangesHands() {
        var number = start();
        screens.employ(sam);
        open(number);
        _setValue(kind(), "half a bis");

        _click(button("Give it to…"));
        people().setValue(new Colleague(id(sam), "Sam"));
        _click(button("Give it"));

        assertThat(status()).isEqualTo("Sam has the task now.");
        assertThat(kind().isReadOnly()).isTrue();

        screens.signInAs(sam);
        screens.go("task/" + item(number).id());
        assertThat(kind().getValue()).isEqualTo("half a bis");
        assertThat(kind().isReadOnly()).isFalse();
    }

    @Test
    void whoeverStandsInIsToldForWhomAndUntilWhen() {
        var number = start();
        var priya = open(number);
        desk.claim(item(number).id());
        var tess = new Actor(PersonId.random(), "Tess", Set.of(Role.TREASURER));
        screens.employ(tess);
        var today = signboard.today();
        absences.arrange(id(priya), id(tess), today, today.plusDays(1), "");

        screens.signInAs(tess);
        screens.go("task/" + item(number).id());

        assertThat(texts(Paragraph.class))
                .anyMatch(line -> line.contains("is away until") && line.contains("and you stand in."));
        assertThat(kind().isReadOnly()).isFalse();
        assertThat(buttons()).contains("Take it over");
    }

    @Test
    void whatWasHandedInCanBeUndoneFromThePageAndThenHasWhatWasWritten() {
        undo.within(Duration.ofMinutes(3));
        var number = start();
        open(number);
        var task = item(number).id();
        assertThat(texts(Paragraph.class)).anyMatch(line -> line.startsWith("You can undo this for 3 minutes"));
        _setValue(kind(), "ginger nuts");

        _click(button("Order"));

        screens.go("task/" + task);
        assertThat(texts(Paragraph.class)).anyMatch(line -> line.startsWith("Handed in. It takes effect at "));
        _click(_get(Button.class, button -> button.withText("Undo")));
        assertThat(status()).isEqualTo("Undone. It is open again, with what you had written.");
        assertThat(kind().getValue()).isEqualTo("ginger nuts");

        _click(button("Order"));
        screens.go("task/" + task);
        _click(_get(Button.class, button -> button.withText("Let it take effect now")));
        assertThat(desk.finished(task)).isPresent();
        assertThat(_find(Button.class, button -> button.withText("Undo"))).isEmpty();
    }

    @Test
    void aWindowInWhichItWaitsTellsOnceItHasTakenEffectElsewhere() {
        undo.within(Duration.ofMinutes(3));
        var number = start();
        open(number);
        var task = item(number).id();
        desk.handIn(task, FormValues.NONE.with("kind", "ginger nuts").with("outcome", "order"));
        screens.go("task/" + task);
        assertThat(texts(Paragraph.class)).anyMatch(line -> line.startsWith("Handed in. It takes effect at "));

        desk.takeEffectNow(task);

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(texts(Paragraph.class))
                    .anyMatch(line -> line.startsWith("Done by "))
                    .noneMatch(line -> line.startsWith("Handed in."));
        });
    }

    @AfterEach
    void undoAsBefore() {
        undo.reset();
    }

    @Test
    void picturesAndLettersOfTheCaseCanBeLookedAtBesideTheDecision() throws IOException {
        var number = start();
        open(number);
        documents.add(number, "rules.png", new ByteArrayInputStream(picture()), CaseDesk.Audience.INSIDE);
        currentActor.as(
                Actor.OFFICE,
                () -> correspondence.write(
                        number,
                        "toy",
                        "biscuits",
                        new Correspondence.Recipient("Calder Bikes", new EmailAddress("hello@calder.example")),
                        Map.of("name", "Calder Bikes"),
                        "once"));
        screens.go("task/" + item(number).id());

        _click(_get(Button.class, spec -> spec.withText("Look at it")));
        assertThat(_get(Image.class).getSrc()).endsWith("/preview");
        _click(_get(Button.class, spec -> spec.withText("Close")));

        _find(Details.class).stream()
                .filter(details -> details.getSummaryText().equals("Letters: 1"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);
        assertThat(_find(LetterPanel.class)).hasSize(1);
    }

    private static byte[] picture() throws IOException {
        var written = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", written);
        return written.toByteArray();
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingIsLost() {
        var number = start();
        open(number);

        _setValue(kind(), "");
        _click(button("Order"));

        assertThat(kind().isInvalid()).isTrue();
        assertThat(kind().getErrorMessage()).isEqualTo("“Which biscuits?” is empty. Fill it in.");
        assertThat(_get(ProblemList.class).isVisible()).isTrue();

        _setValue(kind(), "x".repeat(61));
        assertThat(kind().isInvalid()).isFalse();
        _click(button("Order"));

        assertThat(kind().getErrorMessage()).contains("at most 60 characters");
        assertThat(kind().getValue()).hasSize(61);
        assertThat(toys.isOrdered(number)).isFalse();
    }

    @Test
    void aVerbHandsTheWorkInAndTheNextTaskOpens() {
        var number = start();
        open(number);
        var id = item(number).id();
        _setValue(kind(), "ginger nuts");

        _click(button("Order"));

        assertThat(toys.isOrdered(number)).isTrue();
        assertThat(desk.finished(id)).isPresent();
        assertThat(_find(StatusLine.class)).first().satisfies(line -> assertThat(line.getText())
                .isNotEmpty());
        _assertNone(H1.class, spec -> spec.withText("Task not found"));
    }

    @Test
    void whereNothingMoreWaitsThatIsSaid() {
        var one = new Actor(PersonId.random(), "One", Set.of());
        var task = askToTaste(one);
        screens.signInAs(one);

        screens.go("task/" + task);
        assertThat(texts(Paragraph.class)).contains("Asked of you personally. Nobody else can answer for you here.");
        assertThat(buttons()).doesNotContain("Take it", "Give it to…");
        _setValue(_get(TextArea.class), "crisp");
        _click(button("Hand in"));

        assertThat(_get(H1.class).getText()).isEqualTo("All done");
    }

    @Test
    void workThatSomebodyElseHasIsSeenAndTakenOverOnlyOnBeingAsked() {
        var number = start();
        screens.employ(sam);
        currentActor.as(sam, () -> desk.claim(item(number).id()));
        var priya = open(number);

        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Sam has had this since "));
        assertThat(kind().isReadOnly()).isTrue();
        assertThat(buttons()).doesNotContain("Order");

        _click(button("Take it over"));
        var dialog = _get(ConfirmDialog.class);
        assertThat(ConfirmDialogKt._getText(dialog)).contains("Sam has had this since");
        ConfirmDialogKt._fireConfirm(dialog);

        assertThat(item(number).assignee()).isEqualTo(priya.person());
        assertThat(kind().isReadOnly()).isFalse();
    }

    @Test
    void whatSomebodyElseDoesWithTheOpenWorkShowsWithoutReload() {
        var number = start();
        screens.employ(sam);
        open(number);
        var id = item(number).id();

        currentActor.as(sam, () -> desk.claim(id));

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(status()).isEqualTo("Sam has just taken this. What you wrote is still here.");
        });
        assertThat(kind().isReadOnly()).isTrue();

        currentActor.as(
                sam,
                () -> desk.complete(
                        id, FormValues.NONE.with("kind", "ginger nuts").with("outcome", "order")));

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(_find(TaskDone.class)).hasSize(1);
        });
    }

    @Test
    void workIsPutOffAndBroughtBack() {
        var number = start();
        var priya = open(number);

        _click(button("Put off…"));
        _click(button("Tomorrow"));
        _click(button("Put off"));

        assertThat(status()).startsWith("Put off until ").endsWith("It comes back to your work by itself.");
        assertThat(item(number).assignee()).isEqualTo(priya.person());
        assertThat(item(number).followUp()).isNotNull();

        _click(button("Back to my work"));

        assertThat(item(number).followUp()).isNull();
        assertThat(buttons()).contains("Put off…").doesNotContain("Back to my work");
    }

    @Test
    void whoeverIsHandingInWhatSomebodyElseHasTakenIsToldWhoAndLosesNothing() {
        var number = start();
        screens.employ(sam);
        open(number);
        _setValue(kind(), "ginger nuts");
        currentActor.as(sam, () -> desk.takeOver(item(number).id()));

        _click(button("Order"));

        assertThat(texts(Span.class))
                .anyMatch(text -> text.startsWith("Nothing was handed in: Sam has had this since"));
        assertThat(kind().getValue()).isEqualTo("ginger nuts");
        assertThat(toys.isOrdered(number)).isFalse();
        assertThat(buttons()).contains("Take it over");
    }

    @Test
    void whoeverWritesInWhatSomebodyElseHasJustTakenIsToldAndKeepsTheirWords() {
        var number = start();
        screens.employ(sam);
        open(number);
        currentActor.as(sam, () -> desk.claim(item(number).id()));

        _setValue(kind(), "half a bis");

        assertThat(texts(Span.class)).anyMatch(text -> text.contains("Sam has had this since"));
        assertThat(kind().getValue()).isEqualTo("half a bis");
        assertThat(kind().isReadOnly()).isTrue();
        assertThat(as(sam, () -> desk.open(item(number).id()).values().text("kind")))
                .isEqualTo("digestive");
    }

    @Test
    void theSecondOfTwoPeopleIsToldWhoWasQuickerAndKeepsTheirWords() {
        var number = start();
        screens.employ(sam);
        open(number);
        var id = item(number).id();
        currentActor.as(
                sam,
                () -> desk.complete(id, FormValues.NONE.with("kind", "plain").with("outcome", "order")));

        _click(button("Order"));

        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Done by Sam on "));
        assertThat(texts(DescriptionList.Description.class)).contains("digestive");
    }

    @Test
    void aTaskThatIsDoneSaysByWhomAndWhen() {
        var number = start();
        screens.employ(sam);
        var id = as(sam, () -> item(number).id());
        currentActor.as(
                sam,
                () -> desk.complete(id, FormValues.NONE.with("kind", "plain").with("outcome", "order")));

        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("task/" + id);

        assertThat(_get(H1.class).getText()).isEqualTo("Order biscuits");
        assertThat(texts(Paragraph.class)).anyMatch(text -> text.startsWith("Done by Sam on "));
    }

    @Test
    void whatOneMayNotSeeIsNotFound() {
        var number = start();
        var id = as(sam, () -> item(number).id());
        screens.signInAs("Tess", Role.TREASURER);

        screens.go("task/" + id);
        assertThat(_get(H1.class).getText()).isEqualTo("Task not found");

        screens.go("task/there-is-none");
        assertThat(_get(H1.class).getText()).isEqualTo("Task not found");
    }

    @Test
    void commentsOfTheCaseAreReadAndWrittenBesideTheDecision() {
        var number = start();
        open(number);

        _setValue(_get(TextArea.class, spec -> spec.withId("comment")), "They like ginger.");
        _click(button("Add comment"));

        assertThat(texts(Paragraph.class)).contains("They like ginger.");
        assertThat(cases.timeline(number)).anyMatch(entry -> entry.comment().isPresent());

        _click(button("Add comment"));
        assertThat(_get(TextArea.class, spec -> spec.withId("comment")).isInvalid())
                .isTrue();
    }

    private CaseNumber start() {
        var number = currentActor.as(
                sam,
                () -> cases.open(
                        "TASTE",
                        "toy",
                        "Ginger nuts please",
                        Set.of(Role.MEMBERSHIP_TEAM),
                        Message.of("workflow.done")));
        processes.start(
                ToyProcess.TOY,
                new CaseHeading(number, "Ginger nuts please"),
                Facts.of(ToyProcess.PEOPLE, 1).and(ToyProcess.LAST_DAY, LocalDate.of(2030, 3, 1)));
        return number;
    }

    private TaskId askToTaste(Actor person) {
        var number = start();
        toys.tasters(number, List.of(id(person)));
        currentActor.as(
                sam,
                () -> desk.complete(
                        item(number).id(), FormValues.NONE.with("kind", "plain").with("outcome", "ask")));
        return desk.asking(number, "taste", id(person)).orElseThrow();
    }

    private Actor open(CaseNumber number) {
        var priya = screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("task/" + item(number).id());
        return priya;
    }

    private WorkItem item(CaseNumber number) {
        var filter = new WorkFilter(WorkFilter.Scope.ALL, Set.of(), Set.of(), Set.of(), "", number.value());
        return queue.page(filter, List.of(), 0, 1).get(0);
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return currentActor.as(actor, work);
    }

    private static PersonId id(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }

    private static TextField kind() {
        return _get(TextField.class, spec -> spec.withId("kind"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Colleague> people() {
        return _get(ComboBox.class);
    }

    private static String status() {
        return _find(StatusLine.class).stream()
                .map(StatusLine::getText)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static <C extends Component & HasText> List<String> texts(Class<C> kind) {
        return _find(kind).stream().map(C::getText).toList();
    }
}
