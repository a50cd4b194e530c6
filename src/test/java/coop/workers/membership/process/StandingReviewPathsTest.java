package coop.workers.membership.process;

import static coop.workers.membership.SomeMemberships.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.Role;
import coop.workers.casework.CaseDesk;
import coop.workers.consent.ConsentDesk;
import coop.workers.forms.FormValues;
import coop.workers.groups.GroupDesk;
import coop.workers.groups.PauseDesk;
import coop.workers.groups.SomeGroups;
import coop.workers.groups.WhyPause;
import coop.workers.membership.ReviewDesk;
import coop.workers.membership.SomeMemberships;
import coop.workers.membership.StandingRound;
import coop.workers.membership.SupporterDesk;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.CoversEveryNode;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.TheBoard;
import coop.workers.workflow.Processes;
import coop.workers.workflow.WorkDesk.Completion;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path from a worker member who has gone quiet to an ending, none of which happens behind their back. */
@OfficeTest
@CoversEveryNode("standing-review")
class StandingReviewPathsTest {

    private static final FormValues NOTES = FormValues.NONE.with("conversationNotes", "We went for a walk.");
    private static final FormValues GOES_ON = NOTES.with("standingOutcome", "goesOn");
    private static final FormValues SUPPORTER = NOTES.with("standingOutcome", "supporter");
    private static final FormValues NOT_REACHED = NOTES.with("standingOutcome", "notReached");

    @Autowired
    SomeGroups groups;

    @Autowired
    SomeMemberships some;

    @Autowired
    ReviewDesk desk;

    @Autowired
    StandingRound round;

    @Autowired
    GroupDesk groupDesk;

    @Autowired
    SupporterDesk supporters;

    @Autowired
    PauseDesk pauses;

    @Autowired
    ConsentDesk consent;

    @Autowired
    RegisterDesk register;

    @Autowired
    CaseDesk cases;

    @Autowired
    Processes processes;

    @Autowired
    TheBoard board;

    @Autowired
    BoardRounds rounds;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    CurrentActor actors;

    @Autowired
    CurrentPerson people;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    private LocalDate founded;
    private String group;
    private Actor gus;
    private PersonId ada;

    @BeforeEach
    void aMemberOfAGroup() {
        board.members();
        founded = settings.today().minusYears(1);
        group = groups.group("Bakers " + UUID.randomUUID(), null, founded);
        gus = groups.coordinator(group, "Gus", founded);
        ada = groups.reachable(group, "Ada", founded);
        actors.as(Actor.OFFICE, () -> register.enterWorkerMember(ada, founded));
    }

    @AfterEach
    void turnTheClockBack() {
        clock.reset();
    }

    @Test
    void somebodyTalksWithThemAndTheyGoOn() {
        var number = goneQuiet();

        assertThat(some.handIn(gus, number, "haveConversation", GOES_ON)).isInstanceOf(Completion.Completed.class);

        assertThat(some.status(number)).isEqualTo("membership.review.status.STANDS");
        assertThat(number(ada)).isPresent();
        groups.month(group, some.monthsAgo(5), themself(gus));
        assertThat(some.reviewOf(ada)).isEqualTo(number);
    }

    @Test
    void theyPauseAndAreWelcomedBackWhenItIsOver() {
        var number = goneQuiet();
        var last = settings.today().plusMonths(2);

        some.handIn(gus, number, "haveConversation", pause(last));
        assertThat(some.letters(number).get(0).body())
                .contains("Nothing is asked of you")
                .doesNotContain("We went for a walk");
        assertThat(actors.as(gus, () -> pauses.of(group))).singleElement().satisfies(pause -> assertThat(pause.last())
                .isEqualTo(last));

        clock.advance(Duration.ofDays(70));
        jobs.runDue(number);
        assertThat(some.status(number)).isEqualTo("membership.review.status.BACK");
        assertThat(some.namesOfLetters(number)).startsWith("welcome-back");
    }

    @Test
    void aPauseEndsInTheFutureAndNotInTenYears() {
        var number = goneQuiet();

        assertThat(some.handIn(gus, number, "haveConversation", pause(settings.today())))
                .isInstanceOf(Completion.Refused.class);
        assertThat(some.handIn(
                        gus, number, "haveConversation", pause(settings.today().plusYears(10))))
                .isInstanceOf(Completion.Refused.class);
    }

    @Test
    void theMomentTheyTakePartAgainItClosesByItselfAndTheirPauseEnds() {
        var number = goneQuiet();
        some.handIn(gus, number, "haveConversation", pause(settings.today().plusMonths(2)));

        groups.month(group, some.monthsAgo(5), ada);

        assertThat(some.status(number)).isEqualTo("membership.review.status.TAKES_PART");
        assertThat(processes.isAnyRunning(number)).isFalse();
        assertThat(actors.as(gus, () -> pauses.of(group)))
                .allSatisfy(pause -> assertThat(pause.last()).isEqualTo(settings.today()));
    }

    @Test
    void theyBecomeASupporterOfTheirOwnWish() {
        var number = goneQuiet();

        some.handIn(gus, number, "haveConversation", SUPPORTER);

        assertThat(some.status(number)).isEqualTo("membership.review.status.SUPPORTER");
        assertThat(number(ada)).isEmpty();
        assertThat(people.as(ada, supporters::mine)).isPresent();
        assertThat(some.letters(number).get(0).body()).contains("your own wish");
        assertThat(processes.isAnyRunning(number)).isFalse();
    }

    @Test
    void whereNobodyReachesThemTheBoardDecidesAfterNotice() {
        var number = goneQuiet();
        some.handIn(gus, number, "haveConversation", NOT_REACHED);
        assertThat(some.namesOfLetters(number)).startsWith("notice");
        assertThat(number(ada)).isPresent();

        jobs.fire(number, "noticeOver");
        board.members().forEach(member -> rounds.answer(number, "declareConflict", member, BoardRounds.NO_CONFLICT));
        board.members().forEach(member -> rounds.answer(number, "respond", member, BoardRounds.CONSENT));
        jobs.runDue(number);

        assertThat(some.status(number)).isEqualTo("membership.review.status.SUPPORTER");
        assertThat(number(ada)).isEmpty();
        assertThat(some.letters(number).get(0).body()).contains("Our board has decided so");
    }

    @Test
    void whereTheBoardDoesNotAgreeTheyStayAsTheyAre() {
        var number = beforeBoard();
        board.members().forEach(member -> rounds.answer(number, "declareConflict", member, BoardRounds.CONFLICT));

        rounds.asSecretary(
                number,
                FormValues.NONE
                        .with("decision", "declined")
                        .with("reasons", "Somebody saw them last week.")
                        .with("minute", "Minute 7")
                        .with("decidedOn", settings.today()));

        assertThat(some.status(number)).isEqualTo("membership.review.status.STANDS");
        assertThat(number(ada)).isPresent();
    }

    @Test
    void takingPartEndsItEvenBeforeTheBoard() {
        var number = beforeBoard();

        groups.month(group, some.monthsAgo(5), ada);

        assertThat(some.status(number)).isEqualTo("membership.review.status.TAKES_PART");
        assertThat(processes.isAnyRunning(number)).isFalse();
        assertThat(actors.as(Actor.OFFICE, () -> consent.decisionOn(number))).isEmpty();
    }

    @Test
    void whereNobodyWhoCoordinatesAnswersOrThereIsNobodyTheTeamTalksWithThem() {
        var number = goneQuiet();

        jobs.fire(number, "talkWaited");

        assertThat(some.asks(gus, number, "haveConversation")).isFalse();
        assertThat(some.handIn(TEAM, number, "talkForGroup", GOES_ON)).isInstanceOf(Completion.Completed.class);

        var alone = groups.group("Solo " + UUID.randomUUID(), null, founded);
        var ida = groups.reachable(alone, "Ida", founded);
        actors.as(Actor.OFFICE, () -> register.enterWorkerMember(ida, founded));
        var guest = groups.reachable(group, "Guest", founded);
        for (var month = 4; month >= 1; month--) {
            groups.month(alone, some.monthsAgo(month), guest);
        }
        assertThat(some.asks(TEAM, some.reviewOf(ida), "talkForGroup")).isTrue();
    }

    @Test
    void whoeverIsAMemberNoMoreIsNotTalkedWith() {
        var number = goneQuiet();

        people.as(ada, () -> supporters.becomeOne(true));

        assertThat(some.status(number)).isEqualTo("membership.review.status.GONE");
        assertThat(processes.isAnyRunning(number)).isFalse();
        assertThat(people.as(ada, supporters::mine))
                .map(SupporterDesk.Own::mayWrite)
                .contains(true);
    }

    @Test
    void whoeverRestsInOneGroupAndTakesPartInAnotherIsAskedNothing() {
        var other = groups.group("Millers " + UUID.randomUUID(), null, founded);
        groups.month(other, some.monthsAgo(1), ada);

        quietMonths();

        assertThat(some.hasReview(ada)).isFalse();
    }

    @Test
    void whoeverLeavesTheirLastGroupIsAskedHowTheyAreOnceAndTakingPartEndsIt() {
        var other = groups.group("Millers " + UUID.randomUUID(), null, founded);
        actors.as(Actor.OFFICE, () -> groupDesk.admit(other, ada, founded));
        groups.close(group, settings.today());
        round.lookForThoseWithoutAGroup();
        assertThat(some.hasReview(ada)).as("still in another").isFalse();

        groups.close(other, settings.today());
        round.lookForThoseWithoutAGroup();
        round.lookForThoseWithoutAGroup();

        var number = some.reviewOf(ada);
        assertThat(some.asks(TEAM, number, "talkForGroup")).isTrue();
        assertThat(actors.as(TEAM, () -> desk.find(number)).orElseThrow().standings())
                .isEmpty();
        groups.month(groups.group("Weavers " + UUID.randomUUID(), null, founded), some.monthsAgo(1), ada);
        assertThat(some.status(number)).isEqualTo("membership.review.status.TAKES_PART");
        assertThat(number(ada)).isPresent();
    }

    @Test
    void whoeverHasLeftTheirLastGroupAndPausesOrIsNoMemberIsAskedNothing() {
        var guest = groups.reachable(group, "Guest", founded);
        actors.as(gus, () -> pauses.note(group, ada, WhyPause.ILLNESS, settings.today(), null));
        groups.close(group, settings.today());

        round.lookForThoseWithoutAGroup();

        assertThat(some.hasReview(ada)).isFalse();
        assertThat(some.hasReview(guest)).isFalse();
    }

    @Test
    void neitherTheyThemselfNorStrangersReadOrDecide() {
        var number = goneQuiet();
        var themself = new Actor(ada, "Ada", Set.of(Role.MEMBERSHIP_TEAM));
        var stranger = groups.coordinator(groups.group("Others " + UUID.randomUUID(), null, founded), "Hal", founded);

        for (var nobody : new Actor[] {themself, stranger}) {
            assertThat(actors.as(nobody, () -> desk.find(number))).isEmpty();
            assertThatThrownBy(() -> actors.as(
                            nobody, () -> desk.talk(number, ReviewDesk.Outcome.GOES_ON, "Hm", Optional.empty())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> actors.as(nobody, () -> desk.letItStand(number)))
                    .isInstanceOf(NotFound.class);
            assertThat(actors.as(nobody, () -> cases.mayRead(number))).isFalse();
        }
        assertThatThrownBy(() -> actors.as(
                        SomeMemberships.SECRETARY,
                        () -> desk.talk(number, ReviewDesk.Outcome.GOES_ON, "Hm", Optional.empty())))
                .isInstanceOf(NotFound.class);
    }

    private CaseNumber goneQuiet() {
        quietMonths();
        return some.reviewOf(ada);
    }

    private void quietMonths() {
        groups.month(group, some.monthsAgo(4), ada);
        for (var month = 3; month >= 1; month--) {
            groups.month(group, some.monthsAgo(month), themself(gus));
        }
    }

    private CaseNumber beforeBoard() {
        var number = goneQuiet();
        some.handIn(gus, number, "haveConversation", NOT_REACHED);
        jobs.fire(number, "noticeOver");
        return number;
    }

    private static FormValues pause(LocalDate last) {
        return NOTES.with("standingOutcome", "pauses").with("pauseUntil", last);
    }

    private static PersonId themself(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }

    private Optional<RegisterDesk.MemberNumber> number(PersonId person) {
        return actors.as(Actor.OFFICE, () -> register.workerMember(person));
    }
}
