package coop.workers.consent.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static coop.workers.testing.BoardRounds.CONSENT;
import static coop.workers.testing.BoardRounds.NO_CONFLICT;
import static coop.workers.testing.BoardRounds.OBJECT;
import static coop.workers.testing.BoardRounds.member;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Role;
import coop.workers.consent.ConsentBook;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.ProblemList;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.testing.TheBoard;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class BoardScreensTest {

    @Autowired
    Screens screens;

    @Autowired
    BoardRounds rounds;

    @Autowired
    TheBoard theBoard;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    ConsentPanel panel;

    @Autowired
    ConsentBook book;

    private List<Person> board = List.of();

    @BeforeEach
    void gatherTheBoard() {
        board = theBoard.members();
    }

    @Test
    void theBoardPageLeadsToWhatWaitsForMyVoice() {
        var title = unique("Calder Bikes");
        var number = rounds.lay(title);
        screens.signInAs(member(board.get(0)));

        screens.go("board");

        assertThat(_get(H1.class).getText()).isEqualTo("Board");
        assertThat(_find(H3.class)).extracting(HasText::getText).contains(title);
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("task/"
                        + rounds.asked(number, "declareConflict", board.get(0).id())
                                .value());
    }

    @Test
    void anAnswerEnteredForMeIsConfirmedOnTheBoardPage() {
        var number = rounds.open(unique("Calder Bikes"));
        enterByTelephone(number, board.get(0), "I consent");
        screens.signInAs(member(board.get(0)));
        screens.go("board");

        _find(Button.class, spec -> spec.withText("Yes, that is what I said")).forEach(LocatorJ::_click);

        assertThat(rounds.as(member(board.get(0)), () -> book.sheet(number))
                        .orElseThrow()
                        .standing()
                        .mayConfirmVoice())
                .isFalse();
    }

    @Test
    void beforeTheConflictQuestionThePanelShowsNoPaper() {
        var number = rounds.lay(unique("Calder Bikes"));
        screens.signInAs(member(board.get(0)));

        show(number);

        assertThat(_find(Markdown.class)).isEmpty();
        assertThat(words()).contains("The papers are closed to you for now");
    }

    @Test
    void afterItThePanelShowsTheProposalItsPaperAndTheRound() {
        var number = rounds.open(unique("Calder Bikes"));
        screens.signInAs(member(board.get(0)));

        show(number);

        assertThat(_find(Markdown.class))
                .extracting(Markdown::getContent)
                .containsExactly(BoardRounds.TEXT, BoardRounds.PAPER);
        assertThat(words()).contains("0 of 7 have answered so far; 0 count towards the 4 that are needed");
    }

    @Test
    void aVoiceIsChangedFromThePanelAndWhatIsMissingIsSaid() {
        var number = rounds.open(unique("Calder Bikes"));
        rounds.answer(number, "respond", board.get(0), CONSENT);
        screens.signInAs(member(board.get(0)));
        show(number);

        _click(_get(Button.class, spec -> spec.withText("Change my answer")));
        chooseVoice("object");
        _click(_get(Button.class, spec -> spec.withText("Save this answer")));
        assertThat(_get(VoiceDialog.class).isOpened()).isTrue();
        _find(TextArea.class).forEach(area -> _setValue(area, "A reason."));
        _click(_get(Button.class, spec -> spec.withText("Save this answer")));

        assertThat(_find(VoiceDialog.class)).isEmpty();
        assertThat(words()).contains("objects").contains("A reason.");
    }

    @Test
    void theSecretaryEntersAVoiceGivenByTelephone() {
        var number = rounds.open(unique("Calder Bikes"));

        enterByTelephone(number, board.get(0), "It is fine.");

        assertThat(words())
                .contains("The voice is entered, and its owner is told.")
                .contains("by telephone");
    }

    @Test
    void whoeverObjectedWithdrawsItFromThePanel() {
        var number = rounds.objectedTo(unique("Calder Bikes"));
        screens.signInAs(member(board.get(0)));
        show(number);

        _click(_get(Button.class, spec -> spec.withText("Withdraw my objection")));

        assertThat(words()).contains("Agreed on").contains("objection withdrawn");
    }

    @Test
    void theProposerAmendsAndTheChangeIsShownWordByWord() {
        var number = rounds.objectedTo(unique("Calder Bikes"));
        screens.signInAs("Pru", Role.MEMBERSHIP_TEAM);
        show(number);

        _click(_get(Button.class, spec -> spec.withText("Amend the proposal")));
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("The proposal")),
                "Admit Calder Bikes as a co-op member for a year.");
        _click(_get(Button.class, spec -> spec.withText("Lay down the new version")));
        assertThat(_get(ProblemList.class, spec -> spec.withPredicate(Component::isVisible))
                        .isVisible())
                .isTrue();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What you changed, and why")), "A year is safe to try.");
        _click(_get(Button.class, spec -> spec.withText("Lay down the new version")));

        assertThat(words()).contains("The proposal, version 2");
        var text = Changes.between(BoardRounds.TEXT, "Admit Calder Bikes as a co-op member for a year.");
        assertThat(text.getElement().getOuterHTML())
                .contains("<span>Admit Calder Bikes as a co-op </span>")
                .contains("<del>member.</del>")
                .contains("<ins>member for a year.</ins>");
    }

    @Test
    void aRecusedMemberHasNoPanel() {
        var number = rounds.lay(unique("Calder Bikes"));
        rounds.answer(number, "declareConflict", board.get(0), BoardRounds.CONFLICT);
        screens.signInAs(member(board.get(0)));

        assertThat(panel.panelFor(number)).isEmpty();
    }

    @Test
    void thePackHoldsWhatTheMeetingHasToDecideAndWhy() {
        var title = unique("Calder Bikes");
        rounds.forMeeting(title);
        screens.signInAs(member(board.get(0)));

        screens.go("board/pack");

        assertThat(words()).contains("Admit " + title).contains("too few members were heard by the deadline");
    }

    @Test
    void onTheAgendaThePapersOpenToWhoeverSaysThatTheyHaveNoConflict() {
        var number = rounds.lay(unique("Calder Bikes"));
        rounds.answer(number, "declareConflict", board.get(1), NO_CONFLICT);
        jobs.fire(number, "conflictQuestionClosed");
        jobs.fire(number, "roundEnds");
        jobs.runDue(number);
        screens.signInAs(member(board.get(0)));
        show(number);
        assertThat(_find(Markdown.class)).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("I have no conflict of interest")));

        assertThat(_find(Markdown.class)).hasSize(2);
    }

    @Test
    void whoeverStandsBackOnTheAgendaIsThankedAndSeesItNoMore() {
        var number = rounds.lay(unique("Calder Bikes"));
        jobs.fire(number, "conflictQuestionClosed");
        jobs.fire(number, "roundEnds");
        jobs.runDue(number);
        screens.signInAs(member(board.get(0)));
        show(number);

        _click(_get(Button.class, spec -> spec.withText("I have one and stand back")));

        assertThat(words()).contains("You stand back").doesNotContain("Round 1");
        assertThat(panel.panelFor(number)).isEmpty();
    }

    @Test
    void decisionsAreSearchedAndTheSearchStandsInTheAddress() {
        var title = unique("Calder Bikes");
        rounds.agreed(title);
        screens.signInAs(member(board.get(0)));
        screens.go("board/decisions");

        _setValue(_get(TextField.class), title);

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .startsWith("board/decisions?search=");
        assertThat(words())
                .contains("1 decision, page 1 of 1")
                .contains("Admit " + title)
                .contains("7 of 7");
    }

    @Test
    void aSearchWithoutResultSaysSo() {
        screens.signInAs(member(board.get(0)));

        screens.go("board/decisions?search=nothinglikethis");

        assertThat(words()).contains("Nothing matches what you searched for");
    }

    @Test
    void objectionsAreReadByTheirFourCriteria() {
        var number = rounds.open(unique("Calder Bikes"));
        rounds.answer(number, "respond", board.get(1), OBJECT);
        rounds.answer(number, "respond", board.get(0), CONSENT.with("concern", "They are few."));
        screens.signInAs(member(board.get(0)));

        show(number);

        assertThat(words())
                .contains("consents, with a concern", "Concern: They are few.")
                .contains("It would cost us our independence.", "The rules, page 4.")
                .contains("No other wording would mend it.", "It concerns every member.");
    }

    private void enterByTelephone(CaseNumber number, Person member, String concern) {
        screens.signInAs("Sal", Role.SECRETARY);
        show(number);
        _find(Button.class, spec -> spec.withText("Enter a voice given by telephone")).stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(member.fullName()))
                .findFirst()
                .orElseThrow()
                .click();
        chooseVoice("consent");
        _setValue(_get(TextArea.class), concern);
        _click(_get(Button.class, spec -> spec.withText("Save this answer")));
    }

    @SuppressWarnings("unchecked")
    private static void chooseVoice(String answer) {
        _setValue((RadioButtonGroup<String>) _get(RadioButtonGroup.class), answer);
    }

    /** As the task page and the case page show it. */
    private void show(CaseNumber number) {
        UI.getCurrent().add(panel.panelFor(number).orElseThrow());
    }

    /** Everything to be read on the page and in what was added to it. */
    private static String words() {
        var page = UI.getCurrent().getInternals().getActiveRouterTargetsChain().get(0);
        return page.getElement().getTextRecursively()
                + UI.getCurrent().getElement().getTextRecursively();
    }

    private static String unique(String name) {
        return name + " " + System.nanoTime();
    }
}
