package coop.workers.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.shared.PersonId;
import coop.workers.shell.ProblemList;
import coop.workers.shell.ProcessDiagram;
import coop.workers.studio.DraftDesk;
import coop.workers.studio.DraftId;
import coop.workers.studio.MovingDesk.Successor;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.testing.Tea;
import coop.workers.testing.TheBoard;
import coop.workers.workflow.Processes;
import coop.workers.workflow.PublishedFolders;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class PublishingScreensTest {

    private final Tea tea = new Tea();
    private final Actor olu = new Actor(PersonId.random(), "Olu", Set.of(Role.PROCESS_OWNER));

    @Autowired
    Screens screens;

    @Autowired
    PublishedFolders published;

    @Autowired
    Processes processes;

    @Autowired
    DraftDesk drafts;

    @Autowired
    CurrentActor actors;

    @Autowired
    TheBoard board;

    @BeforeEach
    void brew() {
        board.members();
        Tea.publish(published, tea.brewed());
    }

    @Test
    void aDraftIsLookedOverWithWhatDiffersAndWhomItConcerns() {
        var number = tea.want(processes);
        draft(Tea::withPouring);
        signIn();

        screens.go(address("publish"));

        assertThat(page())
                .contains("Nothing speaks against it.")
                .contains("“Pour the tea” is new work for the secretary, to be done within 2 days.")
                .contains(number.value(), "Choose the tea", "Carries on as it is; can be moved")
                .contains("“Board” owns this process");
        assertThat(_get(ProcessDiagram.class).getElement().getProperty("marks"))
                .contains("\"pourTea\":\"added\"", "\"f6\":\"changed\"");
    }

    @Test
    void aCaseThatCannotMoveIsToldWithWhereItStands() {
        tea.want(processes);
        draft(Tea::withAnotherId);
        signIn();

        screens.go(address("publish"));

        assertThat(page()).contains("cannot be moved. It stands at “Choose the tea”, which is not there any more.");
    }

    @Test
    void whatIsWrongIsToldAndItIsNotProposed() {
        draft(text -> text.replace(" default=\"anyOther\"", ""));
        signIn();
        screens.go(address("publish"));
        assertThat(page())
                .contains("2 things must be put right first", "Which kind?")
                .contains("No answer is marked as the one to take where no other fits.");

        _setValue(_get(TextArea.class), "Nobody needs it.");
        _click(_get(Button.class, spec -> spec.withText("Propose it")));

        assertThat(_get(ProblemList.class).getElement().getTextRecursively())
                .contains("2 things must be put right before it can be published.");
    }

    @Test
    void aDraftIsPutAwayAfterAskingOnce() {
        draft(Tea::withMoreTime);
        signIn();
        screens.go(address("publish"));

        _click(_get(Button.class, spec -> spec.withText("Put the draft away")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(page()).contains("There is no draft");
        assertThat(actors.as(olu, () -> drafts.of(tea.process()))).isEmpty();
    }

    @Test
    void whoProposesComesToTheCaseAndReadsThereWhatDiffers() {
        draft(Tea::withMoreTime);
        signIn();
        screens.go(address("publish"));

        _setValue(_get(TextArea.class), "Nobody can choose so fast.");
        _click(_get(Button.class, spec -> spec.withText("Propose it")));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("case/CHG-");
        _get(
                        Details.class,
                        spec -> spec.withPredicate(
                                details -> "On the picture, and word by word".equals(details.getSummaryText())))
                .setOpened(true);
        assertThat(page())
                .contains("The change", "Nobody can choose so fast.")
                .contains("The membership team has 21 instead of 10 days for “Choose the tea”.");
        screens.go(address("publish"));
        assertThat(page()).contains("The draft lies before those who must agree");
    }

    @Test
    void aChangeIsTakenBackAfterAskingOnce() {
        draft(Tea::withMoreTime);
        signIn();
        screens.go(address("publish"));
        _setValue(_get(TextArea.class), "Nobody can choose so fast.");
        _click(_get(Button.class, spec -> spec.withText("Propose it")));

        var change = UI.getCurrent().getInternals().getActiveViewLocation().getPath();

        _click(_get(Button.class, spec -> spec.withText("Take it back")));
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        screens.go(address("publish"));
        assertThat(page()).contains("The draft lies before those who must agree");
        screens.go(change);
        _click(_get(Button.class, spec -> spec.withText("Take it back")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        screens.go(address("publish"));
        assertThat(page()).contains("Ask for it to be published");
    }

    @Test
    void aDraftThatLiesBeforeThoseWhoMustAgreeIsReadAndNotChanged() {
        draft(Tea::withMoreTime);
        signIn();
        screens.go(address("publish"));
        _setValue(_get(TextArea.class), "Nobody can choose so fast.");
        _click(_get(Button.class, spec -> spec.withText("Propose it")));

        screens.go(address("edit"));

        assertThat(page()).contains("This draft lies before those who must agree; it stays as it is.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isReadOnly())
                .isTrue();
    }

    @Test
    void versionsAreReadWithWhoAndWhyAndComparedWithEachOther() {
        Tea.publish(published, Tea.with(tea.brewed(), "", Tea::withMoreTime));
        screens.signInAs("Bo", Role.BOARD);

        screens.go(address("versions"));
        assertThat(page()).contains("Version 2", "Version 1", "What it has otherwise");
        assertThat(_find(Button.class, spec -> spec.withText("Go back to it"))).isEmpty();

        screens.go(address("compare/1/2"));
        assertThat(page()).contains("The membership team has 21 instead of 10 days for “Choose the tea”.");

        screens.go(address("compare/1/1"));
        assertThat(page()).contains("Nothing differs");
        screens.go(address("compare/1/77"));
        assertThat(_find(CompareView.class)).isEmpty();
    }

    @Test
    void anOwnerGoesBackWithAReason() {
        Tea.publish(published, Tea.with(tea.brewed(), "", Tea::withMoreTime));
        signIn();
        screens.go(address("versions"));

        _click(_get(Button.class, spec -> spec.withText("Go back to it")));
        _click(_get(Button.class, spec -> spec.withText("Propose it")));
        assertThat(_get(ProblemList.class).getElement().getTextRecursively()).contains("Say why");
        _setValue(_get(TextArea.class), "Three weeks were too long.");
        _click(_get(Button.class, spec -> spec.withText("Propose it")));

        assertThat(page()).contains("go back to version 1", "Three weeks were too long.");
    }

    @Test
    void runningCasesAreChosenAndMoved() {
        var number = tea.want(processes);
        Tea.publish(published, Tea.with(tea.brewed(), "", Tea::withMoreTime));
        signIn();
        screens.go(address("cases"));
        assertThat(page()).contains(number.value(), "can be moved");

        _click(_get(Button.class, spec -> spec.withText("Move those chosen")));
        assertThat(page()).contains("Choose the cases that are to be moved.");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Move those chosen")));

        assertThat(page()).contains("to version 2. 0 of 1 case moved, 1 to come.");
    }

    @Test
    void whereCasesStandAtWhatIsNotThereAnyMoreItsOwnerSaysWhatTookItsPlace() {
        tea.want(processes);
        Tea.publish(published, Tea.with(tea.brewed(), "", Tea::withAnotherId));
        signIn();
        screens.go(address("cases"));
        assertThat(page()).contains("One case goes by an earlier version", "0 can be moved", "Not there any more");
        assertThat(_find(Checkbox.class)).isEmpty();

        @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu finds by the raw class
        ComboBox<Successor> choice =
                _get(ComboBox.class, spec -> spec.withLabel("In place of “Choose the tea” of version 1"));
        _setValue(choice, new Successor("pickTea", "Choose the tea"));

        assertThat(page()).contains("1 can be moved");
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, spec -> spec.withText("Move those chosen")));
        assertThat(page()).contains("to version 2. 0 of 1 case moved, 1 to come.");
    }

    @Test
    void filesGoOutAndADraftBegins() {
        signIn();
        screens.go(address("files"));
        assertThat(page()).contains("What is published, as an archive");

        _click(_get(Button.class, spec -> spec.withText("Begin a draft")));

        assertThat(page()).contains(tea.diagram(), "letters/tea-ordered.md", "that Olu began");
    }

    @Test
    void whoOwnsNoProcessIsOfferedNoneOfIt() {
        draft(Tea::withMoreTime);
        screens.signInAs("Bo", Role.BOARD);

        screens.go(address("versions"));
        assertThat(page()).doesNotContain("Running cases", "Files", "Change it", "Owned by");
        screens.go(address("cases"));
        assertThat(_find(ProcessView.class)).isEmpty();
        screens.go(address("publish"));
        assertThat(_find(PublishView.class)).isEmpty();
    }

    private void signIn() {
        screens.signInAs("Olu", Role.PROCESS_OWNER);
    }

    private String address(String part) {
        return "processes/" + tea.process() + "/" + part;
    }

    /** A draft that nobody has in hand any more. */
    private DraftId draft(UnaryOperator<String> change) {
        return actors.as(olu, () -> {
            var draft = drafts.begin(tea.process());
            var file = drafts.file(draft, tea.diagram());
            drafts.save(draft, tea.diagram(), change.apply(file.content()), file.revision());
            drafts.letGo(draft);
            return draft;
        });
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
