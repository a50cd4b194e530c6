package coop.workers.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.SomeMembers;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
    MeetingDesk meetings;

    @Autowired
    SomeMembers members;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    private MeetingId meeting;

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
        actors.as(SECRETARY, () -> meetings.giveNotice(meeting));
        assertRefused("notice-given", () -> meetings.giveNotice(meeting));
        var to = settings.today().plusDays(60).atTime(18, 0);

        actors.as(SECRETARY, () -> meetings.move(meeting, to, "Elsewhere", "The roof leaks"));

        assertThat(letters()).extracting(Letter::name).contains("notice", "moved");
        assertThat(letters().get(0).body()).contains("The roof leaks").contains("Elsewhere");
    }

    @Test
    void aMeetingWithoutAQuorumResolvesNothingAndAnAdjournedOneDoes() {
        actors.as(SECRETARY, () -> desk.put(meeting, ResolutionKind.ORDINARY, "To buy a second van"));
        var resolution = assembly().resolutions().get(0).id();
        var first = coop();
        actors.as(SECRETARY, () -> desk.arrive(meeting, first));
        assertThat(assembly().isQuorate()).isFalse();
        assertRefused("not-quorate", () -> desk.enter(meeting, resolution, 1, 0, 0));

        actors.as(
                SECRETARY,
                () -> meetings.adjourn(meeting, settings.today().plusDays(47).atTime(14, 0), "Unity Hall", "Too few"));
        actors.as(SECRETARY, () -> desk.enter(meeting, resolution, 1, 0, 0));

        assertThat(assembly().resolutions().get(0).isCarried()).isTrue();
        assertRefused("voted", () -> desk.enter(meeting, resolution, 1, 0, 0));
    }

    @Test
    void proxiesComeTwoClearDaysBeforeTheMeeting() {
        var member = coop();
        var day = settings.today().plusDays(40);

        assertRefused("proxy-late", () -> desk.nameProxy(meeting, member, "Pat Proxy", day.minusDays(2)));
        actors.as(SECRETARY, () -> {
            desk.nameProxy(meeting, member, "Pat Proxy", day.minusDays(3));
            desk.arrive(meeting, member);
        });

        assertThat(assembly().present()).singleElement().satisfies(present -> {
            assertThat(present.voter()).isEqualTo("Pat Proxy");
            assertThat(present.byProxy()).isTrue();
        });
    }

    @Test
    void aMemberIsPresentOnceAndNoMoreVotesAreCastThanAreThere() {
        quorate();
        var present = assembly().present().size();
        var again = assembly().present().get(0).member();
        actors.as(SECRETARY, () -> {
            desk.arrive(meeting, again);
            desk.put(meeting, ResolutionKind.SPECIAL, "To change the rules");
        });
        var resolution = assembly().resolutions().get(0).id();

        assertThat(assembly().present()).hasSize(present);
        assertRefused("votes", () -> desk.enter(meeting, resolution, present, 1, 0));
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
    void minutesAreKeptWithTheCaseAndOnlyTheSecretaryKeepsThem() {
        assertThat(actors.as(SECRETARY, () -> desk.writeMinutes(meeting)))
                .startsWith("minutes-")
                .endsWith(".pdf");
        assertThatThrownBy(() -> actors.as(MEMBER, () -> desk.put(meeting, ResolutionKind.ORDINARY, "Mine")))
                .isInstanceOf(NotFound.class);
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
