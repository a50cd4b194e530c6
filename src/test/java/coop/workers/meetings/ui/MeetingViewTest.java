package coop.workers.meetings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.Role;
import coop.workers.meetings.AssemblyDesk;
import coop.workers.meetings.MeetingDesk;
import coop.workers.meetings.MeetingId;
import coop.workers.meetings.MeetingKind;
import coop.workers.meetings.NewMeeting;
import coop.workers.meetings.ResolutionDesk;
import coop.workers.meetings.ResolutionKind;
import coop.workers.meetings.SecretBallotDesk;
import coop.workers.meetings.SecretBallots.Choice;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.SomeMembers;
import coop.workers.shared.PersonId;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.testing.TestClock.TurnableClock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class MeetingViewTest {

    private static final Actor SECRETARY = new Actor(PersonId.random(), "Marged Rees", Set.of(Role.SECRETARY));

    @Autowired
    Screens screens;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    AssemblyDesk assemblies;

    @Autowired
    ResolutionDesk resolutions;

    @Autowired
    SecretBallotDesk ballots;

    @Autowired
    SomeMembers members;

    @Autowired
    CurrentActor actors;

    @Autowired
    CurrentPerson visitors;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    private MeetingId meeting;
    private PersonId voter;
    private MemberNumber member;

    @BeforeEach
    void aMeetingIsHeldWithAQuorum() {
        meeting = actors.as(
                SECRETARY,
                () -> meetings.call(new NewMeeting(
                        MeetingKind.ORDINARY, settings.today().plusDays(20).atTime(14, 0), "Unity Hall")));
        actors.as(SECRETARY, () -> resolutions.put(meeting, ResolutionKind.ORDINARY, "To buy a second van"));
        clock.advance(Duration.ofDays(20));
        do {
            voter = members.person("Voter " + UUID.randomUUID());
            member = members.enter(voter, settings.today().minusYears(1));
            actors.as(SECRETARY, () -> assemblies.arrive(meeting, member));
        } while (!actors.as(SECRETARY, () -> assemblies.assembly(meeting)).isQuorate());
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @Test
    void theSecretaryEntersAShowOfHandsOnceAndReadsWhatBecameOfIt() {
        screens.signInAs("Sal Secretary", Role.SECRETARY);
        screens.go("meeting/" + meeting);
        assertThat(texts()).anyMatch(text -> text.endsWith("the meeting can resolve."));

        press("Enter a show of hands");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Against")), 1);
        press("Enter it");

        assertThat(texts()).anyMatch(text -> text.contains("not carried, with 0 for, 1 against and 0 abstaining"));
        assertThat(buttons()).doesNotContain("Enter a show of hands", "Vote by secret ballot");
    }

    @Test
    void theSecretaryOpensASecretBallotSeesWhoHasVotedAndClosesIt() {
        screens.signInAs("Sal Secretary", Role.SECRETARY);
        screens.go("meeting/" + meeting);
        press("Vote by secret ballot");
        press("Open the ballot");
        assertThat(buttons()).contains("Paper handed in", "Send the link again", "Close the ballot now");

        press("Close the ballot now");

        assertThat(texts()).anyMatch(text -> text.startsWith("The secret ballot is closed: 0 of "));
        assertThat(buttons()).contains("Count the papers").doesNotContain("Paper handed in");
    }

    @Test
    void theBoardReadsAndKeepsNothing() {
        screens.signInAs("Bo Board", Role.BOARD);

        screens.go("meeting/" + meeting);

        assertThat(texts()).contains("To buy a second van", "Not voted on yet.");
        assertThat(buttons())
                .doesNotContain(
                        "Note a proxy",
                        "Put something to the meeting",
                        "Enter a show of hands",
                        "Leaves",
                        "Write the minutes",
                        "Move, adjourn or cancel");
    }

    @Test
    void aCancelledMeetingSaysWhyAndNothingOfWhoHasToBeThere() {
        var cancelled = actors.as(
                SECRETARY,
                () -> meetings.call(new NewMeeting(
                        MeetingKind.ORDINARY, settings.today().plusDays(30).atTime(14, 0), "Unity Hall")));
        actors.as(SECRETARY, () -> meetings.cancel(cancelled, "The hall is flooded"));
        screens.signInAs("Marged", Role.SECRETARY);

        screens.go("meeting/" + cancelled);

        assertThat(_find(ListItem.class)).anyMatch(line -> line.getText().contains("The hall is flooded"));
        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("Present", "Proxies");
    }

    @Test
    void aVoteIsChosenReviewedAndCastAndTheLinkSaysSoAfterwards() {
        var resolution = actors.as(SECRETARY, () -> assemblies.assembly(meeting))
                .resolutions()
                .get(0)
                .id();
        actors.as(SECRETARY, () -> ballots.open(meeting, resolution, 5));
        var link = actors.as(
                Actor.outside("A voter"), () -> visitors.as(voter, () -> ballots.ownLink(resolution, member)));
        screens.go("meeting-ballot/" + link);
        press("Look again before voting");
        assertThat(_find(H1.class)).extracting(H1::getText).doesNotContain("Is this right?");

        choose(Choice.AGAINST);
        press("Look again before voting");
        assertThat(texts()).contains("Against");
        press("Change it");
        choose(Choice.FOR);
        press("Look again before voting");
        press("Cast this vote");

        assertThat(_get(Code.class).getText()).matches("([0-9A-Z]{4}-){4}[0-9A-Z]{4}");
        screens.go("meeting-ballot/" + link);
        assertThat(_get(H1.class).getText()).endsWith("has voted already");
        screens.go("meeting-ballot/nothing-of-the-kind");
        assertThat(_get(H1.class).getText()).isEqualTo("This link does not work");
    }

    @Test
    void whoseLinkSomebodyElseUsedMeanwhileReadsThatTheMemberHasVoted() {
        var resolution = actors.as(SECRETARY, () -> assemblies.assembly(meeting))
                .resolutions()
                .get(0)
                .id();
        actors.as(SECRETARY, () -> ballots.open(meeting, resolution, 5));
        var link = actors.as(
                Actor.outside("A voter"), () -> visitors.as(voter, () -> ballots.ownLink(resolution, member)));
        screens.go("meeting-ballot/" + link);
        choose(Choice.AGAINST);
        press("Look again before voting");
        ballots.cast(link, Choice.FOR, ballots.drawReceipt());

        press("Cast this vote");

        assertThat(_get(H1.class).getText()).endsWith("has voted already");
    }

    @SuppressWarnings("unchecked")
    private static void choose(Choice choice) {
        _setValue((RadioButtonGroup<Choice>) _get(RadioButtonGroup.class), choice);
    }

    private static void press(String text) {
        _click(_find(Button.class, spec -> spec.withText(text)).get(0));
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }
}
