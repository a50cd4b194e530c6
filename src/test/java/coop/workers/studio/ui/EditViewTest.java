package coop.workers.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.PersonId;
import coop.workers.shell.ProcessDiagram;
import coop.workers.shell.StatusLine;
import coop.workers.studio.DraftDesk;
import coop.workers.studio.DraftId;
import coop.workers.studio.drawing.Drawing;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Kind;
import coop.workers.studio.drawing.Trait;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.workflow.ProcessKey;
import elemental.json.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class EditViewTest {

    private static final ProcessKey ADMISSION = new ProcessKey("admission");

    @Autowired
    Screens screens;

    @Autowired
    DraftDesk drafts;

    @Autowired
    CurrentActor currentActor;

    private Actor olu = new Actor(PersonId.random(), "Olu", Set.of(Role.PROCESS_OWNER));

    @BeforeEach
    void comeIn() {
        olu = screens.signInAs("Olu", Role.PROCESS_OWNER);
    }

    @AfterEach
    void putAway() {
        currentActor.as(olu, () -> drafts.of(ADMISSION).ifPresent(draft -> {
            drafts.take(draft.id());
            drafts.discard(draft.id());
        }));
    }

    @Test
    void everythingOfTheDiagramIsALineOfTheOutline() {
        screens.go("processes/admission/edit");

        assertThat(_find(NativeButton.class).stream().map(EditViewTest::words))
                .anyMatch(line -> line.contains("Work for somebody Check the application")
                        && line.contains("Membership team; within 10 days"))
                .anyMatch(line -> line.contains("Flagged Route is flagged; to Resolve the duplicate"))
                .anyMatch(line -> line.contains("Standard or anything else; to Check the application"));
        assertThat(_get(ProcessEditor.class).getElement().getProperty("xml")).contains("checkApplication");
    }

    @Test
    void whatIsSaidInThePanelIsSavedAtOnce() {
        screens.go("processes/admission/edit?at=checkApplication");

        _setValue(_get(TextField.class, spec -> spec.withLabel("What is done")), "Read the application");
        _get(TimeField.class, spec -> spec.withLabel("By when")).setValue("P14D");

        assertThat(_get(StatusLine.class).getText()).startsWith("Saved ");
        assertThat(saved("checkApplication").name()).isEqualTo("Read the application");
        assertThat(saved("checkApplication").trait(Trait.DUE)).isEqualTo("P14D");
        assertThat(_get(ProcessEditor.class).getElement().getProperty("xml")).contains("Read the application");
    }

    @Test
    void whatIsTypedIsSentWhileItIsTypedNotOnlyWhenItsFieldIsLeft() {
        for (var part : List.of(
                "diagram?at=checkApplication",
                "diagram?at=sendRefusal",
                "diagram?at=chooseRoute",
                "forms/check-application",
                "tables",
                "letters")) {
            screens.go("processes/admission/edit/" + part);

            assertThat(typedIn(_get(EditView.class)))
                    .describedAs(part)
                    .isNotEmpty()
                    .extracting(HasValueChangeMode::getValueChangeMode)
                    .containsOnly(ValueChangeMode.LAZY);
            _get(TypingKeeper.class);
        }
    }

    private static List<HasValueChangeMode> typedIn(Component page) {
        var typed = new ArrayList<HasValueChangeMode>();
        _find(page, TextField.class).forEach(typed::add);
        _find(page, TextArea.class).forEach(typed::add);
        _find(page, IntegerField.class).forEach(typed::add);
        return typed;
    }

    @Test
    void aNumberThatIsClearedWhileAnotherIsTypedChangesNothingYet() {
        screens.go("processes/admission/edit?at=checkApplication");
        var days = _get(_get(TimeField.class, spec -> spec.withLabel("By when")), IntegerField.class);

        days.setValue(null);

        assertThat(saved("checkApplication").trait(Trait.DUE)).isEqualTo("P10D");
    }

    @Test
    void aNumberThatIsNoLengthIsToldAndNothingIsChanged() {
        screens.go("processes/admission/edit?at=checkApplication");
        var days = _get(_get(TimeField.class, spec -> spec.withLabel("By when")), IntegerField.class);

        _setValue(days, -3);
        _setValue(days, 99_999_999);

        assertThat(days.isInvalid()).isTrue();
        assertThat(days.getErrorMessage()).isEqualTo("A whole number from 1 to 9,999.");
        assertThat(saved("checkApplication").trait(Trait.DUE)).isEqualTo("P10D");
    }

    @Test
    void aTaskForAnotherGroupIsAddedAndWhatItLacksIsSaidBesideIt() {
        screens.go("processes/admission/edit?at=agreeNominee");

        _click(_get(Button.class, spec -> spec.withId("editing-add")));

        assertThat(_get(ElementPanel.class).getElement().getTextRecursively()).contains("It has no form.");
        _setValue(_get(TextField.class, spec -> spec.withLabel("What is done")), "Ring the nominee");
        choose("Who", "treasurer");
        _click(_get(Button.class, spec -> spec.withText("Begin a form")));

        var task = saved("work1");
        assertThat(task.name()).isEqualTo("Ring the nominee");
        assertThat(task.trait(Trait.QUEUE)).isEqualTo("treasurer");
        assertThat(task.trait(Trait.FORM)).isEqualTo("ring-the-nominee");
        assertThat(currentActor.as(olu, () -> drafts.findings(draft()))).isEmpty();
    }

    @Test
    void aQuestionIsAskedAndItsAnswersHangOnWhatIsKnown() {
        screens.go("processes/admission/edit?at=layBeforeBoard");

        _setValue(kinds(), Kind.QUESTION);
        _click(_get(Button.class, spec -> spec.withId("editing-add")));
        _click(_get(Button.class, spec -> spec.withText("Add an answer")));

        assertThat(_find(AnswerFields.class)).hasSize(2);
        assertThat(_get(ElementPanel.class).getElement().getTextRecursively()).contains("Must be mended:");
        var onward = _find(AnswerFields.class).get(0);
        _setValue(_get(onward, Checkbox.class, spec -> spec.withLabel("Taken where no other answer fits")), true);

        assertThat(currentActor.as(olu, () -> Drawing.of(diagram()).arrowsFrom("question1")))
                .anyMatch(arrow -> arrow.is(Trait.OTHERWISE));
    }

    @Test
    void whatTheOfficeGoesByIsShownWithTheReasonAndCannotBeTakenOut() {
        screens.go("processes/admission/edit?at=enterInRegister");

        assertThat(_get(ElementPanel.class).getElement().getTextRecursively())
                .contains("It stays in the process: the office goes by this step, and nothing else does it.");
        assertThat(choice("Step").isReadOnly()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("What is done")).isReadOnly())
                .isFalse();
        assertThat(_find(Button.class, spec -> spec.withId("editing-remove"))).isEmpty();

        screens.go("processes/admission/edit?at=sendWelcome");
        assertThat(_find(Button.class, spec -> spec.withId("editing-remove"))).hasSize(1);
    }

    @Test
    void anotherOwnerReadsAsksAndGoesOnWhereTheFirstLeftOff() {
        screens.go("processes/admission/edit?at=checkApplication");
        _setValue(_get(TextField.class, spec -> spec.withLabel("What is done")), "Read the application");

        // the first window is closed in the middle of it
        var jo = screens.signInAs("Jo", Role.PROCESS_OWNER);
        screens.go("processes/admission/edit?at=checkApplication");
        assertThat(text()).contains("Olu has this draft in hand until");
        var name = _get(TextField.class, spec -> spec.withLabel("What is done"));
        assertThat(name.getValue()).isEqualTo("Read the application");
        assertThat(name.isReadOnly()).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Ask for it")));
        assertThat(text()).contains("Jo has asked for it.");

        screens.signInAs(olu);
        screens.go("processes/admission/edit?at=checkApplication");
        assertThat(text()).contains("Jo");
        _click(_get(Button.class, spec -> spec.withText("Hand it over")));

        screens.signInAs(jo);
        screens.go("processes/admission/edit?at=checkApplication");
        _setValue(_get(TextField.class, spec -> spec.withLabel("What is done")), "Read it twice");
        assertThat(saved("checkApplication").name()).isEqualTo("Read it twice");
        currentActor.as(jo, () -> drafts.letGo(draft()));
    }

    @Test
    void aFormIsShownAsPeopleSeeItAndChangesWithWhatIsWritten() {
        screens.go("processes/admission/edit/forms/agree-nominee");
        var preview = _get(
                Details.class,
                spec -> spec.withPredicate(details -> "As people see it".equals(details.getSummaryText())));

        preview.setOpened(true);
        assertThat(preview.getElement().getTextRecursively()).doesNotContain("Who was asked first?");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Question")).get(0), "Who was asked first?");

        assertThat(_find(preview, Component.class).stream()
                        .filter(HasLabel.class::isInstance)
                        .map(field -> ((HasLabel) field).getLabel()))
                .contains("Who was asked first?");
    }

    @Test
    void whatWasDoneIsTakenBackAndMadeAgain() {
        screens.go("processes/admission/edit?at=sendWelcome");

        _click(_get(Button.class, spec -> spec.withId("editing-remove")));
        assertThat(diagram()).doesNotContain("sendWelcome");

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(diagram()).contains("sendWelcome");

        _click(_get(Button.class, spec -> spec.withText("Redo")));
        assertThat(diagram()).doesNotContain("sendWelcome");
    }

    @Test
    void aFormIsGivenOneMoreQuestion() {
        screens.go("processes/admission/edit/forms/agree-nominee");

        var last = _find(Button.class, spec -> spec.withText("Add at the end"));
        _click(last.get(last.size() - 1));
        var questions = _find(TextField.class, spec -> spec.withLabel("Question"));
        _setValue(questions.get(questions.size() - 1), "Do they drive?");

        assertThat(file("agree-nominee.form")).contains("Do they drive?");
        assertThat(currentActor.as(olu, () -> drafts.findings(draft()))).isEmpty();
    }

    @Test
    void aQuestionIsRepeatedAndItsAnswerLimited() {
        screens.go("processes/admission/edit/forms/agree-nominee");
        var before = _find(FormItemFields.class).size();

        _click(_find(Button.class, spec -> spec.withText("Repeat")).get(0));
        assertThat(_find(FormItemFields.class)).hasSize(before + 1);
        _find(Details.class, spec -> spec.withPredicate(each -> "More".equals(each.getSummaryText())))
                .forEach(each -> each.setOpened(true));
        _setValue(
                _find(NumberField.class, spec -> spec.withLabel("At most so many characters"))
                        .get(0),
                60.0);

        assertThat(currentActor.as(
                        olu, () -> drafts.file(draft(), "agree-nominee.form").content()))
                .contains("\"maxLength\" : 60")
                .contains("2\"");
        assertThat(currentActor.as(olu, () -> drafts.findings(draft()))).isEmpty();
    }

    @Test
    void aTableIsChangedCellByCell() {
        screens.go("processes/admission/edit/tables/admission-route");

        _click(_get(Button.class, spec -> spec.withText("Add a rule")));
        assertThat(_find(CellField.class)).hasSize(12);

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(_find(CellField.class)).hasSize(9);
    }

    @Test
    void aTableIsBegunAtTheDecisionItBelongsTo() {
        screens.go("processes/admission/edit?at=agreeNominee");
        _setValue(kinds(), Kind.TABLE);
        _click(_get(Button.class, spec -> spec.withId("editing-add")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Choose the pace");

        _click(_get(Button.class, spec -> spec.withText("Begin a table")));
        screens.go("processes/admission/edit/tables/choose-the-pace");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Name of the table"))
                        .getValue())
                .isEqualTo("Choose the pace");
        assertThat(_find(CellField.class)).hasSize(1);
        assertThat(saved("table1").trait(Trait.TABLE)).isEqualTo("choose-the-pace");
    }

    @Test
    void whoeverHoldsADraftAndWhoeverWaitsForItAreToldWithoutAsking() {
        screens.go("processes/admission/edit?at=checkApplication");
        var jo = new Actor(PersonId.random(), "Jo", Set.of(Role.PROCESS_OWNER));

        currentActor.as(jo, () -> drafts.askFor(draft()));
        lookAgain();
        assertThat(text()).contains("Jo would like to go on with this draft.");
        _click(_get(Button.class, spec -> spec.withText("Hand it over")));

        assertThat(text()).contains("Jo has this draft in hand until");
        assertThat(_get(TextField.class, spec -> spec.withLabel("What is done")).isReadOnly())
                .isTrue();
        currentActor.as(jo, () -> drafts.askFor(draft()));
        currentActor.as(olu, () -> drafts.askFor(draft()));
        currentActor.as(jo, () -> drafts.letGo(draft()));
        lookAgain();
        assertThat(_get(StatusLine.class).getText()).isEqualTo("The draft is in your hands now.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("What is done")).isReadOnly())
                .isFalse();
    }

    private static void lookAgain() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void aLetterOffersWhatCanBeFilledInAndReadsAsItWillBe() {
        screens.go("processes/admission/edit/letters/welcome");

        _setValue(_get(TextArea.class, spec -> spec.withLabel("Letter")), "Dear {{coopName}}, welcome.");

        assertThat(file("letters/welcome.md")).contains("Dear {{coopName}}, welcome.");
        assertThat(_get(LetterBench.class).getElement().getTextRecursively())
                .contains("memberNumber", "Dear coop name, welcome.");
    }

    @Test
    void aDraftIsPlayedThroughWithItsRealForms() {
        screens.go("processes/admission/edit/try");

        answer("false");
        answer("company");

        assertThat(_get(TryBench.class).getElement().getTextRecursively())
                .contains(
                        "As Membership team, by 11 March 2027", "Choose the route", "It happens: Applicant withdraws");
    }

    @Test
    void whereItStandsIsMarkedAlsoWhileSomethingMustBeKnownFirst() {
        var request = new ProcessKey("request");
        screens.go("processes/request/edit/try");
        assertThat(here()).contains("acknowledge");

        _setValue(_get(_get(TryBench.class), TextArea.class), "Olu looks into it.");
        _click(_get(Button.class, spec -> spec.withText("Hand in")));

        assertThat(_get(TryBench.class).getElement().getTextRecursively())
                .contains("Before it can go on it must be known:");
        assertThat(here()).contains("answerRequest").doesNotContain("acknowledge");
        currentActor.as(olu, () -> drafts.of(request).ifPresent(draft -> drafts.discard(draft.id())));
    }

    private static String here() {
        return ((JsonArray) _get(ProcessDiagram.class).getElement().getPropertyRaw("here")).toJson();
    }

    @Test
    void whatMustBeMendedIsMendedBeforeItIsTried() {
        screens.go("processes/admission/edit?at=agreeNominee");
        _click(_get(Button.class, spec -> spec.withId("editing-add")));

        screens.go("processes/admission/edit/try");
        assertThat(text()).contains("It cannot be tried yet");

        screens.go("processes/admission/edit/check");
        assertThat(text()).contains("Diagram: Admission", "“New task”", "It is given to no group.");
    }

    private void answer(String value) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by the raw class
        ComboBox<String> box = _get(_get(TryBench.class), ComboBox.class);
        _setValue(box, value);
        _click(_get(Button.class, spec -> spec.withText("Go on")));
    }

    private static void choose(String label, String value) {
        _setValue(choice(label), value);
    }

    private static ComboBox<String> choice(String label) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by the raw class
        ComboBox<String> box = _get(ComboBox.class, spec -> spec.withLabel(label));
        return box;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by the raw class
    private static Select<Kind> kinds() {
        return _get(Select.class, spec -> spec.withId("editing-add-kind"));
    }

    private DraftId draft() {
        return drafts.of(ADMISSION).orElseThrow().id();
    }

    private String file(String path) {
        return currentActor.as(olu, () -> drafts.file(draft(), path).content());
    }

    private String diagram() {
        return file("admission.bpmn");
    }

    private Drawn saved(String element) {
        return Drawing.of(diagram()).find(element).orElseThrow();
    }

    private static String words(Component line) {
        return line.getElement().getTextRecursively().replaceAll("\\s+", " ");
    }

    private static String text() {
        return _get(EditView.class).getElement().getTextRecursively();
    }
}
