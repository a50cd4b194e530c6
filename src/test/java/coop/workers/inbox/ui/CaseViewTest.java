package coop.workers.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Answer;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Documents;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.PersonId;
import coop.workers.shell.ProcessDiagram;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import elemental.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ScreenTest
@Import(SomeCase.class)
class CaseViewTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeCase some;

    @Autowired
    CaseDesk cases;

    @Autowired
    Documents documents;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CurrentActor currentActor;

    @Test
    void theOverviewSaysHowItStandsAndLeadsToTheOpenWork() {
        var number = some.open("Calder Wheelwrights");
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("case/" + number);

        assertThat(_get(H1.class).getText()).isEqualTo("Calder Wheelwrights");
        assertThat(page()).contains(number.value(), "Waiting", "Waits for Membership team", "due in 10 days");
        assertThat(_get(Anchor.class, spec -> spec.withText("Order biscuits")).getHref())
                .startsWith("task/");
    }

    @Test
    void commentsJoinTheHistoryAndCanBeReadAlone() {
        var number = some.open("Calder Wheelwrights");
        some.writeTo(number, "Ada Wheel", "ada@example.org");
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("case/" + number + "/history");

        _setValue(_get(TextArea.class), "Ring them first.");
        _click(_get(Button.class, spec -> spec.withText("Add the comment")));

        assertThat(page()).contains("Priya wrote:", "Ring them first.", "Ada Wheel, ada@example.org");

        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> part = _get(RadioButtonGroup.class);
        part.setValue(part.getListDataView().getItem(2));

        assertThat(page()).contains("Ring them first.").doesNotContain("Ada Wheel");
    }

    @Test
    void anEmptyCommentIsRefusedInWords() {
        var number = some.open("Calder Wheelwrights");
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("case/" + number + "/history");

        _click(_get(Button.class, spec -> spec.withText("Add the comment")));

        assertThat(page()).contains("Write something before you add the comment.");
    }

    @Test
    void documentsAreListedWithWhoMaySeeThemAndOnlyTheirOwnCanBeTakenBack() {
        var number = some.open("Calder Wheelwrights");
        var priya = screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        var mine = currentActor.as(priya, () -> add(number, "mine.txt"));
        currentActor.as(new Actor(PersonId.random(), "Sam", priya.roles()), () -> add(number, "theirs.txt"));

        screens.go("case/" + number + "/documents");

        assertThat(page()).contains("1 KB, added by Priya", "1 KB, added by Sam", "Up to 20 MB a file");
        assertThat(_get(Anchor.class, spec -> spec.withText("mine.txt")).getHref())
                .isEqualTo("documents/" + mine.id());

        _click(_get(Button.class, spec -> spec.withText("Take back")));

        assertThat(page()).contains("theirs.txt", "“mine.txt” was taken back.").doesNotContain("added by Priya");
    }

    @Test
    void aLetterIsReadWordForWordAndSentAgainToABetterAddress() {
        var number = some.open("Calder Wheelwrights");
        var letter = some.writeTo(number, "Ada Wheel", "ada@example.org");
        var marged = screens.signInAs("Marged", Role.MEMBERSHIP_TEAM);
        screens.go("case/" + number + "/letters");

        _click(_get(Button.class, spec -> spec.withText("Send to another address")));
        _setValue(_get(EmailField.class), "nonsense");
        _click(_get(Button.class, spec -> spec.withText("Send there")));

        assertThat(page()).contains("“nonsense” is not an e-mail address.");

        _setValue(_get(EmailField.class), "ada@better.example");
        _click(_get(Button.class, spec -> spec.withText("Send there")));

        assertThat(page()).contains("Queued again for Ada Wheel, ada@better.example.");
        currentActor.as(marged, () -> {
            assertThat(correspondence.letter(letter).to().email()).hasToString("ada@better.example");
            assertThat(cases.timeline(number).get(0).sentence().orElseThrow().key())
                    .isEqualTo("casework.timeline.letter-resent");
        });
    }

    @Test
    void answersKeptStandSheetBySheet() {
        var number = some.open("Calder Wheelwrights");
        currentActor.as(
                Actor.OFFICE,
                () -> cases.keepAnswers(number, "Order biscuits", List.of(new Answer("With chocolate?", "Yes"))));
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("case/" + number + "/answers");

        assertThat(page()).contains("Order biscuits", "With chocolate?", "Yes", "Answered by The office");
    }

    @Test
    void theDiagramStandsBesideTheSameInSentences() {
        var number = some.open("Calder Wheelwrights");
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("case/" + number + "/diagram");

        var diagram = _get(ProcessDiagram.class).getElement();
        assertThat(diagram.getProperty("xml")).contains("bpmndi:BPMNShape");
        assertThat(((JsonValue) diagram.getPropertyRaw("here")).toJson()).isEqualTo("[\"orderBiscuits\"]");
        assertThat(page()).contains("Waits for Membership team", "Biscuits wanted", "Is there a budget?");
    }

    @Test
    void theWholeCaseStandsOnOnePageForPaper() {
        var number = some.open("Calder Wheelwrights");
        some.writeTo(number, "Ada Wheel", "ada@example.org");
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("case/" + number + "/whole");

        assertThat(page())
                .contains("Open now", "History", "No documents yet", "Ada Wheel", "No answers kept", "Diagram");
        assertThat(_find(Nav.class, spec -> spec.withClasses("case-tabs"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/overview", "/history", "/documents", "/letters", "/answers", "/diagram", "/whole"})
    void whoMayNotReadTheCaseIsToldThatThereIsNothing(String tab) {
        var number = some.open("Calder Wheelwrights");
        screens.signInAs("Kwame", Role.TREASURER);

        screens.go("case/" + number + tab);

        assertThat(_find(CaseView.class)).isEmpty();
        assertThat(page()).contains("There is nothing here").doesNotContain("Calder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/history", "/documents", "/letters", "/answers", "/diagram", "/whole"})
    void whoHasAConflictOfInterestIsToldThatThereIsNothing(String tab) {
        var number = some.open("Calder Wheelwrights");
        var sam = screens.signInAs("Sam", Role.MEMBERSHIP_TEAM);
        currentActor.as(Actor.OFFICE, () -> cases.exclude(number, Objects.requireNonNull(sam.person())));

        screens.go("case/" + number + tab);

        assertThat(_find(CaseView.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"case/SOME-2026-99999", "case/nonsense", "case/SOME-2026-99999/history"})
    void whatThereIsNotIsAnsweredAlike(String address) {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go(address);

        assertThat(page()).contains("There is nothing here");
    }

    private Documents.Document add(CaseNumber number, String name) {
        try {
            return documents.add(
                    number, name, new ByteArrayInputStream("one member one vote".getBytes(UTF_8)), Audience.INSIDE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getElement()
                .getTextRecursively();
    }
}
