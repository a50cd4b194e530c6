package coop.workers.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.shared.Message;
import coop.workers.shell.ProcessDiagram;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.toy.process.ToyProcess;
import coop.workers.workflow.CaseHeading;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Processes;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ProcessViewTest {

    @Autowired
    Screens screens;

    @Autowired
    CaseDesk cases;

    @Autowired
    Processes processes;

    @Autowired
    CurrentActor currentActor;

    @Test
    void everybodyWhoWorksHereFindsEveryProcessWithItsNumbers() {
        begin();
        screens.signInAs("Bo", Role.BOARD);

        screens.go("processes");

        assertThat(page())
                .contains(
                        "Admission of a co-op",
                        "Decision by consent",
                        "Review of a decision",
                        "Biscuits for the office")
                .contains("A worker co-op applies")
                .containsPattern("Biscuits for the office.*(1 case|\\d+ cases)");
    }

    @Test
    void thePictureSaysHowManyCasesAreWhereAndSoDoesTheTable() {
        begin();
        screens.signInAs("Olu", Role.PROCESS_OWNER);

        screens.go("processes/toy");

        assertThat(_get(H1.class).getText()).isEqualTo("Biscuits for the office");
        assertThat(_get(ProcessDiagram.class).getElement().getProperty("badges"))
                .contains("\"element\":\"orderBiscuits\"");
        assertThat(page()).containsPattern("Order biscuits.*Membership team.*(1 case|\\d+ cases).*waiting");
    }

    @Test
    void inWordsEveryPlaceIsToldWithWhoByWhenAndWhatNext() {
        screens.signInAs("Olu", Role.PROCESS_OWNER);

        screens.go("processes/admission/words");

        assertThat(place("Check the application"))
                .contains("Membership team", "within 10 days", "Workers are members", "What next?");
        assertThat(place("What next?"))
                .contains("Ask for more: Ask for more")
                .contains("Ready, or advised against (or anything else): Lay before the board");
        assertThat(place("Ask for more")).contains("Sends the reviewer's question", "Letter");
        assertThat(place("Choose the route")).contains("Admission route", "Legal form");
        assertThat(place("Ask the board for its consent")).contains("Decision by consent");
        assertThat(place("After 12 months")).contains("after 12 months", "Lapsed");
        assertThat(page()).contains("Withdrawal by the applicant", "The applicant may withdraw at any time");
    }

    @Test
    void whatMayHappenMeanwhileIsToldAtItsPlace() {
        screens.signInAs("Olu", Role.PROCESS_OWNER);

        screens.go("processes/consent/words");

        assertThat(place("Give your voice: consent or object"))
                .contains("each person concerned, by name", "within 10 days")
                .contains("Meanwhile, after 5 days", "Remind those not heard yet")
                .contains("Instead, after 10 days", "See which voices are in");
        assertThat(place("Integrate the objection")).contains("Instead, when “Withdrawn by whoever objected” happens");
    }

    @Test
    void formsTablesLettersAndVersionsAreToBeRead() {
        screens.signInAs("Tara", Role.TREASURER);

        screens.go("processes/admission/forms");
        assertThat(page()).contains("Check the application", "What you found", "For the most part", "one of");

        screens.go("processes/admission/tables");
        assertThat(page())
                .contains("unincorporated", "anything but unincorporated", "nominee", "joins through a nominee");

        screens.go("processes/admission/letters");
        assertThat(page())
                .contains("Ask for more", "A question about", "coop name")
                .doesNotContain("{{");

        screens.go("processes/admission/versions");
        assertThat(page()).contains("Version 1", "a release of the program");
    }

    @Test
    void whatAProcessHasNotIsNotOffered() {
        screens.signInAs("Olu", Role.PROCESS_OWNER);

        screens.go("processes/decision-review");
        assertThat(page()).contains("Versions").doesNotContain("Tables");

        screens.go("processes/decision-review/tables");
        assertThat(_find(ProcessView.class)).isEmpty();
    }

    @Test
    void aProcessThatIsNotThereIsNotFound() {
        screens.signInAs("Olu", Role.PROCESS_OWNER);

        screens.go("processes/none");

        assertThat(_find(ProcessView.class)).isEmpty();
    }

    @Test
    void whoDoesNotWorkHereFindsNothing() {
        screens.signInAs("Mia");

        screens.go("processes");

        assertThat(_find(ProcessesView.class)).isEmpty();
    }

    private void begin() {
        currentActor.as(Actor.OFFICE, () -> {
            var number = cases.open(
                    "STUD", "toy", "Studio", Set.of(Role.MEMBERSHIP_TEAM), Message.of("casework.letter.state.queued"));
            processes.start(
                    ToyProcess.TOY,
                    new CaseHeading(number, "Studio"),
                    Facts.of(ToyProcess.PEOPLE, 2).and(ToyProcess.LAST_DAY, LocalDate.of(2030, 3, 1)));
        });
    }

    /** What is told of the place of this name. */
    private static String place(String name) {
        return _find(ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> text.startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is told of " + name));
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
