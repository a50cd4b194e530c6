package coop.workers.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.meetings.AssemblyDesk.NewProxy;
import coop.workers.meetings.MinutesDesk.Frame;
import coop.workers.meetings.ResolutionDesk.Hands;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.SomeMembers;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class AssemblyDeskTest {

    private static final Actor SECRETARY = new Actor(PersonId.random(), "Marged Rees", Set.of(Role.SECRETARY));
    private static final Actor MEMBER = new Actor(PersonId.random(), "Mo Member", Set.of());

    @Autowired
    AssemblyDesk desk;

    @Autowired
    ResolutionDesk resolutions;

    @Autowired
    MinutesDesk minutes;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    TurnableClock clock;

    @Autowired
    SomeMembers members;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private MeetingId meeting;

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @BeforeEach
    void aMeetingIsCalled() {
        meeting = actors.as(
                SECRETARY,
                () -> meetings.call(new NewMeeting(
                        MeetingKind.ANNUAL, settings.today().plusDays(40).atTime(14, 0), "Unity Hall")));
    }

    @Test
    void noticeIsGivenOnceAndWhoHadItIsToldOfEveryChange() {
        coop();
        actors.as(SECRETARY, () -> resolutions.put(meeting, ResolutionKind.SPECIAL, "To change rule 24"));
        actors.as(SECRETARY, () -> meetings.giveNotice(meeting));
        assertThat(letters().get(0).body()).contains("1. Special resolution (75% of votes cast): To change rule 24");
        assertRefused("notice-given", () -> meetings.giveNotice(meeting));
        var to = settings.today().plusDays(60).atTime(18, 0);

        actors.as(SECRETARY, () -> meetings.move(meeting, to, "Elsewhere", "The roof leaks"));

        assertThat(letters()).extracting(Letter::name).contains("notice", "moved");
        assertThat(letters().get(0).body()).contains("The roof leaks").contains("Elsewhere");
    }

    @Test
    void aMeetingWithoutAQuorumResolvesNothingAndAnAdjournedOneDoes() {
        actors.as(SECRETARY, () -> resolutions.put(meeting, ResolutionKind.ORDINARY, "To buy a second van"));
        var resolution = assembly().resolutions().get(0).id();
        onTheDay();
        var first = coop();
        actors.as(SECRETARY, () -> desk.arrive(meeting, first));
        assertThat(assembly().isQuorate()).isFalse();
        assertRefused("not-quorate", () -> resolutions.enter(meeting, resolution, hands(1, 0, 0)));

        actors.as(
                SECRETARY,
                () -> meetings.adjourn(meeting, settings.today().plusDays(7).atTime(14, 0), "Unity Hall", "Too few"));
        clock.advance(Duration.ofDays(7));
        assertThat(assembly().present()).isEmpty();
        actors.as(SECRETARY, () -> {
            desk.arrive(meeting, first);
            resolutions.enter(meeting, resolution, hands(1, 0, 0));
        });

        assertThat(assembly().resolutions().get(0).isCarried()).isTrue();
        assertRefused("voted", () -> resolutions.enter(meeting, resolution, hands(1, 0, 0)));
    }

    @Test
    void beforeItsDayNobodyIsPresentAndNothingIsResolved() {
        var member = coop();
        actors.as(SECRETARY, () -> resolutions.put(meeting, ResolutionKind.ORDINARY, "To buy a second van"));
        var resolution = assembly().resolutions().get(0).id();

        assertRefused("not-begun", () -> desk.arrive(meeting, member));
        assertRefused("not-begun", () -> resolutions.enter(meeting, resolution, hands(1, 0, 0)));
    }

    @Test
    void proxiesComeTwoClearDaysBeforeTheMeetingAndCanBeTakenBack() {
        var member = coop();
        var day = settings.today().plusDays(40);
        clock.advance(Duration.ofDays(39));

        assertRefused("proxy-late", () -> desk.nameProxy(meeting, proxy(member, day.minusDays(2))));
        actors.as(SECRETARY, () -> desk.nameProxy(meeting, proxy(member, day.minusDays(3))));
        actors.as(SECRETARY, () -> desk.withdrawProxy(meeting, member));
        assertThat(assembly().proxies()).isEmpty();
        actors.as(SECRETARY, () -> desk.nameProxy(meeting, proxy(member, day.minusDays(3))));
        clock.advance(Duration.ofDays(1));
        actors.as(SECRETARY, () -> desk.arrive(meeting, member));

        assertThat(assembly().present()).singleElement().satisfies(present -> {
            assertThat(present.voter()).isEqualTo("Pat Proxy");
            assertThat(present.byProxy()).isTrue();
        });
        assertRefused("present-already", () -> desk.withdrawProxy(meeting, member));
    }

    @Test
    void aProxyHasNotComeOnADayThatIsStillToCome() {
        var member = coop();

        assertRefused(
                "proxy-to-come",
                () -> desk.nameProxy(meeting, proxy(member, settings.today().plusDays(1))));
        assertRefused(
                "proxy-email",
                () -> desk.nameProxy(meeting, new NewProxy(member, "Pat Proxy", "no address", settings.today())));
        assertRefused("holder", () -> desk.nameProxy(meeting, new NewProxy(member, " ", "", settings.today())));
    }

    @Test
    void aMemberIsPresentOnceAndNoMoreVotesAreCastThanAreThere() {
        onTheDay();
        quorate();
        var present = assembly().present().size();
        var again = assembly().present().get(0).member();
        actors.as(SECRETARY, () -> {
            desk.arrive(meeting, again);
            resolutions.put(meeting, ResolutionKind.SPECIAL, "To change the rules");
        });
        var resolution = assembly().resolutions().get(0).id();

        assertThat(assembly().present()).hasSize(present);
        assertRefused("votes", () -> resolutions.enter(meeting, resolution, hands(present, 1, 0)));
        assertRefused(
                "votes", () -> resolutions.enter(meeting, resolution, hands(Integer.MAX_VALUE, Integer.MAX_VALUE, 2)));
        assertRefused("no-votes", () -> resolutions.enter(meeting, resolution, hands(0, 0, 0)));
        assertRefused("no-member", () -> desk.arrive(meeting, new MemberNumber(999_999_999)));
    }

    @Test
    void aSpecialResolutionNeedsThreeQuartersOfTheVotesCast() {
        assertThat(ResolutionKind.SPECIAL.isCarried(3, 1)).isTrue();
        assertThat(ResolutionKind.SPECIAL.isCarried(74, 26)).isFalse();
        assertThat(ResolutionKind.SPECIAL.isCarried(0, 0)).isFalse();
        assertThat(ResolutionKind.ORDINARY.isCarried(2, 2)).isFalse();
        assertThat(ResolutionKind.ORDINARY.isCarried(3, 2)).isTrue();
    }

    @Test
    void whatNobodyHasVotedOnCanBeTakenBack() {
        actors.as(SECRETARY, () -> {
            resolutions.put(meeting, ResolutionKind.ORDINARY, "To buy a second van");
            resolutions.put(meeting, ResolutionKind.ORDINARY, "To sell the first");
        });
        var first = assembly().resolutions().get(0);

        actors.as(SECRETARY, () -> resolutions.takeBack(meeting, first.id()));

        assertThat(assembly().resolutions()).singleElement().satisfies(left -> {
            assertThat(left.text()).isEqualTo("To sell the first");
            assertThat(left.number()).isEqualTo(1);
        });
    }

    @Test
    void aCancelledMeetingTakesNothingMore() {
        var member = coop();
        actors.as(SECRETARY, () -> meetings.cancel(meeting, "The hall has burnt down"));

        assertRefused("cancelled", () -> desk.arrive(meeting, member));
        assertRefused("cancelled", () -> desk.nameProxy(meeting, proxy(member, settings.today())));
        assertRefused("cancelled", () -> resolutions.put(meeting, ResolutionKind.ORDINARY, "To rebuild it"));
    }

    @Test
    void minutesAreKeptWithTheCaseAndOnlyTheSecretaryKeepsThem() {
        assertRefused("chair", () -> minutes.write(meeting, new Frame(" ", "")));

        var name = actors.as(SECRETARY, () -> minutes.write(meeting, new Frame("Cat Chair", "We were <b>brief</b>.")));

        assertThat(name).startsWith("minutes-").endsWith(".pdf");
        assertThat(actors.as(SECRETARY, () -> minutes.frame(meeting)).chair()).isEqualTo("Cat Chair");
        assertThat(actors.as(SECRETARY, () -> minutes.written(meeting))).hasSize(1);
        assertThatThrownBy(() -> actors.as(MEMBER, () -> resolutions.put(meeting, ResolutionKind.ORDINARY, "Mine")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(MEMBER, () -> minutes.frame(meeting)))
                .isInstanceOf(NotFound.class);
    }

    private void onTheDay() {
        clock.advance(Duration.ofDays(40));
    }

    private static Hands hands(int inFavour, int against, int abstained) {
        return new Hands(inFavour, against, abstained, "");
    }

    private static NewProxy proxy(MemberNumber member, LocalDate received) {
        return new NewProxy(member, "Pat Proxy", "", received);
    }

    private void quorate() {
        var arrived = new ArrayList<MemberNumber>();
        while (!assembly().isQuorate()) {
            var member = coop();
            arrived.add(member);
            actors.as(SECRETARY, () -> desk.arrive(meeting, member));
        }
        assertThat(arrived).isNotEmpty();
    }

    private MemberNumber coop() {
        return members.coop("Present " + UUID.randomUUID(), settings.today().minusYears(1));
    }

    private AssemblyDesk.Assembly assembly() {
        return actors.as(SECRETARY, () -> desk.assembly(meeting));
    }

    private List<Letter> letters() {
        var number =
                actors.as(SECRETARY, () -> meetings.find(meeting)).orElseThrow().caseNumber();
        return actors.as(Actor.OFFICE, () -> correspondence.of(Objects.requireNonNull(number)));
    }

    private void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(() -> actors.as(SECRETARY, deed))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::message)
                        .extracting(message -> message.key())
                        .contains("meetings.problem." + key));
    }
}
