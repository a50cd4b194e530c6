package coop.workers.election.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.access.CurrentActor;
import coop.workers.election.ElectionId;
import coop.workers.election.SomeElections;
import coop.workers.election.VotingDesk;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class BallotViewTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeElections some;

    @Autowired
    VotingDesk voting;

    @Autowired
    CurrentActor actors;

    private ElectionId election;

    @BeforeEach
    void aBallotIsOpen() {
        election = some.withBallot(3);
    }

    @Test
    void candidatesAreRankedByButtonsReviewedAndCast() {
        screens.go("ballot/" + some.link(election, 1));
        assertThat(_get(H1.class).getText()).isEqualTo("Ballot paper of Member 1");

        press("Make Cleo number 1");
        press("Make Ada number 2");
        press("Move Ada up");
        assertThat(ranked()).containsExactly("Ada", "Cleo");
        press("Take Cleo out");
        press("Make Bob number 2");
        _click(_get(Button.class, spec -> spec.withText("Review your paper")));
        assertThat(_get(OrderedList.class).getChildren())
                .extracting(item -> ((ListItem) item).getText())
                .containsExactly("Ada", "Bob");
        assertThat(voted()).isZero();

        _click(_get(Button.class, spec -> spec.withText("Cast this vote")));

        assertThat(_get(H1.class).getText()).isEqualTo("You have voted for Member 1");
        assertThat(_get(Code.class).getText()).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
        assertThat(voted()).isEqualTo(1);
    }

    @Test
    void anEmptyPaperMayBeCastAfterItIsSaidWhatItMeans() {
        screens.go("ballot/" + some.link(election, 2));

        _click(_get(Button.class, spec -> spec.withText("Review your paper")));
        _click(_get(Button.class, spec -> spec.withText("Cast this vote")));

        assertThat(_get(H1.class).getText()).isEqualTo("You have voted for Member 2");
    }

    @Test
    void aLinkThatWasUsedReplacedOrMadeUpOpensNoPaper() {
        var link = some.link(election, 3);
        screens.go("ballot/" + link);
        _click(_get(Button.class, spec -> spec.withText("Review your paper")));
        _click(_get(Button.class, spec -> spec.withText("Cast this vote")));

        screens.go("ballot/" + link);
        assertThat(_get(H1.class).getText()).isEqualTo("Member 3 has voted");
        screens.go("ballot/nothing-of-the-kind");
        assertThat(_get(H1.class).getText()).isEqualTo("This link does not open a ballot paper");
        var replaced = some.link(election, 1);
        some.link(election, 1);
        screens.go("ballot/" + replaced);
        assertThat(_get(H1.class).getText()).isEqualTo("This link does not open a ballot paper");
    }

    @Test
    void whoIsTooLateReadsThatTheBallotIsClosedAndNothingIsCast() {
        screens.go("ballot/" + some.link(election, 1));
        press("Make Ada number 1");
        _click(_get(Button.class, spec -> spec.withText("Review your paper")));
        some.close(election);

        _click(_get(Button.class, spec -> spec.withText("Cast this vote")));

        assertThat(voted()).isZero();
        assertThat(_get(H1.class).getText()).isEqualTo("The ballot is closed");
        screens.go("ballot/" + some.link(election, 1));
        assertThat(_get(H1.class).getText()).isEqualTo("The ballot is closed");
    }

    @Test
    void whoseLinkSomebodyElseUsedMeanwhileReadsThatTheMemberHasVotedAndWhatToDo() {
        var link = some.link(election, 1);
        screens.go("ballot/" + link);
        press("Make Ada number 1");
        _click(_get(Button.class, spec -> spec.withText("Review your paper")));
        voting.cast(link, Marks.ranking(List.of(2)), Receipt.draw());

        _click(_get(Button.class, spec -> spec.withText("Cast this vote")));

        assertThat(voted()).isEqualTo(1);
        assertThat(_get(H1.class).getText()).isEqualTo("Member 1 has voted");
        assertThat(_find(Button.class, spec -> spec.withText("Cast this vote"))).isEmpty();
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("A vote that is cast stays cast. If it was not you who voted, please tell us at once.");
    }

    private static void press(String label) {
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label)));
    }

    private static List<String> ranked() {
        return _get(OrderedList.class)
                .getChildren()
                .map(row -> row.getChildren()
                        .filter(part -> part.getElement().getClassList().contains("election-name"))
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .toList();
    }

    private int voted() {
        return actors.as(SomeElections.OFFICER, () -> voting.turnout(election)).voted();
    }
}
