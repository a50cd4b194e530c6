package coop.workers.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.Role;
import coop.workers.casework.Correspondence;
import coop.workers.consent.ConsentBook;
import coop.workers.meetings.AssemblyDesk.NewProxy;
import coop.workers.meetings.ResolutionDesk.Hands;
import coop.workers.meetings.SecretBallots.Choice;
import coop.workers.meetings.SecretBallots.Entry;
import coop.workers.meetings.SecretBallots.State;
import coop.workers.meetings.SecretBallots.Tally;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.SomeMembers;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.testing.BoardRounds;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Secret ballots of a general meeting, and decisions by consent that it takes. */
@OfficeTest
class SecretBallotDeskTest {

    private static final Actor SECRETARY = new Actor(PersonId.random(), "Marged Rees", Set.of(Role.SECRETARY));
    private static final Actor CHAIR = new Actor(PersonId.random(), "Cat Chair", Set.of(Role.BOARD));
    private static final Actor MEMBER = new Actor(PersonId.random(), "Mo Member", Set.of());
    private static final Pattern LINK = Pattern.compile("/meeting-ballot/([A-Za-z0-9_-]+)");
    private static final int CROWD = 60;
    private static final int AT_ONCE = 30;

    @Autowired
    SecretBallotDesk desk;

    @Autowired
    AssemblyDesk assemblies;

    @Autowired
    ResolutionDesk resolutions;

    @Autowired
    MeetingDesk meetings;

    @Autowired
    EndedBallots ended;

    @Autowired
    SomeMembers members;

    @Autowired
    Correspondence correspondence;

    @Autowired
    BoardRounds rounds;

    @Autowired
    ConsentBook consent;

    @Autowired
    CurrentActor actors;

    @Autowired
    CurrentPerson visitors;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    @Autowired
    JdbcClient database;

    private final List<MemberNumber> present = new ArrayList<>();
    private final List<PersonId> voters = new ArrayList<>();
    private MeetingId meeting;

    @BeforeEach
    void aMeetingIsHeldWithAQuorum() {
        present.clear();
        voters.clear();
        meeting = actors.as(
                SECRETARY,
                () -> meetings.call(new NewMeeting(
                        MeetingKind.ORDINARY, settings.today().plusDays(20).atTime(14, 0), "Unity Hall")));
        clock.advance(Duration.ofDays(20));
        do {
            arrives();
        } while (!actors.as(SECRETARY, () -> assemblies.assembly(meeting)).isQuorate() || present.size() < 4);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @Test
    void membersVoteByTheirLinksOnceAndTheOutcomeIsCounted() {
        var silent = arrives();
        var resolution = opened();
        cast(resolution, 0, Choice.FOR, desk.drawReceipt());
        cast(resolution, 1, Choice.FOR, desk.drawReceipt());
        cast(resolution, 2, Choice.AGAINST, desk.drawReceipt());
        var receipt = desk.drawReceipt();
        cast(resolution, 3, Choice.ABSTAIN, receipt);
        cast(resolution, 3, Choice.ABSTAIN, receipt);

        assertRefused("ballot.VOTED_ALREADY", () -> cast(resolution, 3, Choice.FOR, desk.drawReceipt()));
        assertRefused("count-later", () -> desk.count(meeting, resolution, ""));
        actors.as(SECRETARY, () -> desk.close(meeting, resolution));
        assertRefused("ballot.CLOSED", () -> desk.receive(meeting, resolution, silent));
        actors.as(SECRETARY, () -> desk.count(meeting, resolution, ""));

        var resolved = find(resolution);
        assertThat(resolved.isCarried()).isTrue();
        assertThat(resolved.vote()).satisfies(vote -> {
            assertThat(List.of(vote.inFavour(), vote.against(), vote.abstained(), vote.spoilt()))
                    .containsExactly(2, 1, 1, 0);
        });
        var link = link(resolution, 3);
        assertThat(desk.holds(link, receipt)).isTrue();
        assertThat(desk.holds(link, "nonsense")).isFalse();
        assertThat(desk.slip(link).outcome()).contains("carried").contains("secret ballot");
        assertRefused("count-later", () -> desk.count(meeting, resolution, ""));
    }

    @Test
    void aShowOfHandsDoesNotTakeThePlaceOfASecretBallotNorTheOtherWayRound() {
        var resolution = opened();
        assertRefused("voted", () -> resolutions.enter(meeting, resolution, new Hands(1, 0, 0, "")));
        assertRefused("voted", () -> desk.open(meeting, resolution, 5));
        assertRefused("voted", () -> resolutions.takeBack(meeting, resolution));
        assertRefused("minutes", () -> desk.open(meeting, put("Too short"), 0));
    }

    @Test
    void aMeetingGoesToNoOtherDayWhileASecretBallotIsNotCounted() {
        var resolution = opened();
        var later = settings.today().plusDays(30).atTime(14, 0);
        assertRefused("ballot-not-counted", () -> meetings.adjourn(meeting, later, "Unity Hall", "Late"));
        assertRefused("ballot-not-counted", () -> meetings.move(meeting, later, "Unity Hall", "Late"));
        assertRefused("ballot-not-counted", () -> meetings.cancel(meeting, "Late"));

        actors.as(SECRETARY, () -> desk.close(meeting, resolution));
        actors.as(SECRETARY, () -> desk.count(meeting, resolution, ""));
        actors.as(SECRETARY, () -> meetings.adjourn(meeting, later, "Unity Hall", "Late"));

        assertThat(actors.as(SECRETARY, () -> assemblies.assembly(meeting)).present())
                .isEmpty();
    }

    @Test
    void paperIsNotedByOneAndEnteredByTwo() {
        var resolution = opened();
        cast(resolution, 0, Choice.FOR, desk.drawReceipt());
        actors.as(CHAIR, () -> desk.receive(meeting, resolution, present.get(1)));
        actors.as(CHAIR, () -> desk.receive(meeting, resolution, present.get(2)));
        assertRefused("ballot.VOTED_ALREADY", () -> cast(resolution, 1, Choice.FOR, desk.drawReceipt()));
        assertRefused("papers-later", () -> desk.enter(meeting, resolution, new Tally(1, 1, 0, 0)));
        actors.as(SECRETARY, () -> desk.close(meeting, resolution));

        assertRefused("count-later", () -> desk.count(meeting, resolution, ""));
        assertRefused("papers-number", () -> desk.enter(meeting, resolution, new Tally(1, 0, 0, 0)));
        assertThat(enter(SECRETARY, resolution, new Tally(0, 1, 0, 1))).isEqualTo(Entry.FIRST);
        assertThat(enter(SECRETARY, resolution, new Tally(0, 1, 0, 1))).isEqualTo(Entry.SAME_PERSON);
        assertThat(enter(CHAIR, resolution, new Tally(1, 1, 0, 0))).isEqualTo(Entry.DIFFERENT);
        assertThat(enter(SECRETARY, resolution, new Tally(0, 1, 0, 1))).isEqualTo(Entry.FIRST);
        assertThat(enter(CHAIR, resolution, new Tally(0, 1, 0, 1))).isEqualTo(Entry.AGREED);
        actors.as(SECRETARY, () -> desk.count(meeting, resolution, ""));

        assertThat(find(resolution).vote()).satisfies(vote -> {
            assertThat(vote.inFavour()).isEqualTo(1);
            assertThat(vote.against()).isEqualTo(1);
            assertThat(vote.spoilt()).isEqualTo(1);
        });
        assertThat(find(resolution).isCarried()).isFalse();
    }

    @Test
    void whoComesLaterDoesNotVoteAndWhoVotesFindsTheBallotOnTheirOwnPage() {
        var resolution = opened();
        var late = arrives();

        var own = onTheirPage(0, desk::mine);

        assertThat(own).extracting(SecretBallotDesk.OwnBallot::member).containsExactly(present.get(0));
        assertThat(onTheirPage(voters.size() - 1, desk::mine)).isEmpty();
        assertThatThrownBy(() -> onTheirPage(voters.size() - 1, () -> desk.ownLink(resolution, late)))
                .isInstanceOf(NotFound.class);
        var link = onTheirPage(0, () -> desk.ownLink(resolution, present.get(0)));
        desk.cast(link, Choice.FOR, desk.drawReceipt());
        assertThat(onTheirPage(0, desk::mine)).isEmpty();
    }

    @Test
    void theLinkThatWasSentAndTheOneFromTheOwnPageBothOpenThePaperUntilAFreshOneIsSent() {
        var resolution = opened();
        var sent = link(resolution, 0);
        var own = onTheirPage(0, () -> desk.ownLink(resolution, present.get(0)));
        assertThat(desk.slip(sent).member()).isEqualTo(desk.slip(own).member()).isEqualTo(present.get(0));

        actors.as(SECRETARY, () -> desk.sendAgain(meeting, resolution, present.get(0)));
        assertThatThrownBy(() -> desk.slip(sent)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.slip(own)).isInstanceOf(NotFound.class);

        var again = onTheirPage(0, () -> desk.ownLink(resolution, present.get(0)));
        desk.cast(link(resolution, 0), Choice.FOR, desk.drawReceipt());
        assertRefused("ballot.VOTED_ALREADY", () -> desk.cast(again, Choice.AGAINST, desk.drawReceipt()));
    }

    @Test
    void aWholeMeetingVotesInTheSameMomentOnceEachThoughEveryoneClicksTwice() throws Exception {
        while (present.size() < CROWD) {
            arrives();
        }
        var resolution = opened();
        var links = linksOf(resolution);
        assertThat(links).hasSize(CROWD);
        var clicks = links.stream()
                .flatMap(link -> {
                    var receipt = desk.drawReceipt();
                    return Stream.of(click(link, receipt), click(link, receipt));
                })
                .toList();

        var crowd = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (var click : crowd.invokeAll(clicks)) {
                assertThat(click.get()).isTrue();
            }
        } finally {
            crowd.shutdownNow();
        }

        actors.as(SECRETARY, () -> desk.close(meeting, resolution));
        actors.as(SECRETARY, () -> desk.count(meeting, resolution, ""));
        assertThat(find(resolution).vote())
                .satisfies(vote -> assertThat(vote.inFavour()).isEqualTo(CROWD));
    }

    private Callable<Boolean> click(String link, String receipt) {
        return () -> {
            desk.cast(link, Choice.FOR, receipt);
            return true;
        };
    }

    @Test
    void aProxyWithAnAddressGetsTheLinkOfTheMemberAndAFreshOneKillsIt() {
        var member =
                members.coop("By proxy " + UUID.randomUUID(), settings.today().minusYears(1));
        clock.advance(Duration.ofDays(-5));
        var email = "pat-%s@post.example".formatted(UUID.randomUUID());
        actors.as(
                SECRETARY,
                () -> assemblies.nameProxy(meeting, new NewProxy(member, "Pat Proxy", email, settings.today())));
        clock.advance(Duration.ofDays(5));
        actors.as(SECRETARY, () -> assemblies.arrive(meeting, member));
        present.add(member);
        var resolution = opened();
        var link = link(resolution, present.size() - 1);
        assertThat(desk.slip(link).memberName()).startsWith("By proxy");

        assertThat(actors.as(SECRETARY, () -> desk.sendAgain(meeting, resolution, member)))
                .isTrue();

        assertThatThrownBy(() -> desk.slip(link)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyThoseWhoKeepTheMeetingOpenCloseAndCountAndOnlyThoseWhoHelpSeeWhoHasVoted() {
        var resolution = opened();
        cast(resolution, 0, Choice.FOR, desk.drawReceipt());

        assertThat(actors.as(CHAIR, () -> desk.progress(meeting, resolution)).orElseThrow())
                .satisfies(progress -> assertThat(progress.roll())
                        .filteredOn(SecretBallotDesk.Polled::voted)
                        .hasSize(1));
        assertThat(actors.as(MEMBER, () -> desk.progress(meeting, resolution)).orElseThrow())
                .satisfies(progress -> {
                    assertThat(progress.roll()).isEmpty();
                    assertThat(progress.standing().state()).isEqualTo(State.OPEN);
                });
        for (var who : List.of(CHAIR, MEMBER, Actor.outside("Anybody"))) {
            assertNotFound(who, () -> desk.open(meeting, resolution, 5));
            assertNotFound(who, () -> desk.close(meeting, resolution));
            assertNotFound(who, () -> desk.count(meeting, resolution, ""));
            assertNotFound(who, () -> desk.sendAgain(meeting, resolution, present.get(0)));
        }
        assertNotFound(MEMBER, () -> desk.receive(meeting, resolution, present.get(1)));
        assertNotFound(MEMBER, () -> desk.enter(meeting, resolution, new Tally(1, 0, 0, 0)));
        assertNotFound(Actor.outside("Anybody"), () -> desk.progress(meeting, resolution));
        assertThatThrownBy(() -> desk.slip("nonsense")).isInstanceOf(NotFound.class);
    }

    /** Two ballots in which the same members vote in the same order, but the other way round, leave the same behind. */
    @Test
    void whatIsKeptDoesNotDependOnWhoVotedHow() {
        var one = opened();
        var other = opened();
        vote(one, List.of(Choice.FOR, Choice.AGAINST, Choice.FOR, Choice.ABSTAIN));
        vote(other, List.of(Choice.ABSTAIN, Choice.FOR, Choice.AGAINST, Choice.FOR));
        assertThat(kept(other)).isEqualTo(kept(one));

        for (var resolution : List.of(one, other)) {
            actors.as(SECRETARY, () -> desk.close(meeting, resolution));
            actors.as(SECRETARY, () -> desk.count(meeting, resolution, ""));
        }

        assertThat(kept(other)).isEqualTo(kept(one)).anyMatch(line -> line.startsWith("pile {1} f 2"));
    }

    @Test
    void afterTheTimeForChallengesNothingIsLeftButWhatWasResolved() {
        var resolution = opened();
        vote(resolution, List.of(Choice.FOR, Choice.FOR, Choice.FOR, Choice.AGAINST));
        actors.as(SECRETARY, () -> desk.close(meeting, resolution));
        actors.as(SECRETARY, () -> desk.count(meeting, resolution, ""));
        ended.destroy();
        assertThat(kept(resolution)).anyMatch(line -> line.startsWith("pile"));
        clock.advance(Duration.ofDays(settings.get(Setting.KEEP_BALLOTS_DAYS) + 1L));

        assertThat(ended.destroy()).isPositive();

        assertThat(kept(resolution)).noneMatch(line -> !line.startsWith("box"));
        assertThat(find(resolution).isCarried()).isTrue();
    }

    @Test
    void aDecisionThatConsentCouldNotTakeGoesBackToItsCaseWithTheShowOfHands() {
        var number = rounds.forMeeting("Calder Bikes");
        actors.as(SECRETARY, () -> resolutions.putMatter(meeting, number));
        var resolution = last();
        assertThat(find(resolution).text()).contains("Admit Calder Bikes").contains(BoardRounds.TEXT);
        assertThat(actors.as(SECRETARY, () -> resolutions.waiting(meeting)))
                .noneMatch(matter -> matter.number().equals(number));
        assertRefused("matter-put", () -> resolutions.putMatter(meeting, number));
        assertRefused("reasons", () -> resolutions.enter(meeting, resolution, new Hands(3, 0, 1, " ")));

        actors.as(SECRETARY, () -> resolutions.enter(meeting, resolution, new Hands(3, 0, 1, "They belong with us.")));

        var decision = actors.as(Actor.OFFICE, () -> consent.sheet(number))
                .flatMap(ConsentBook.Sheet::decision)
                .orElseThrow();
        assertThat(decision.agreed()).isTrue();
        assertThat(decision.atMeeting()).isTrue();
        assertThat(decision.reasons()).isEqualTo("They belong with us.");
        assertThat(decision.decidedOn()).isEqualTo(settings.today());
        assertRefused("matter-gone", () -> resolutions.putMatter(meeting, number));
    }

    @Test
    void aDecisionThatIsLostInASecretBallotGoesBackDeclined() {
        var number = rounds.forMeeting("Holme Valley Bakers");
        actors.as(SECRETARY, () -> resolutions.putMatter(meeting, number));
        var resolution = last();
        actors.as(SECRETARY, () -> desk.open(meeting, resolution, 5));
        vote(resolution, List.of(Choice.FOR, Choice.AGAINST, Choice.AGAINST, Choice.AGAINST));
        actors.as(SECRETARY, () -> desk.close(meeting, resolution));

        actors.as(SECRETARY, () -> desk.count(meeting, resolution, "Their rules were not before us."));

        var decision = actors.as(Actor.OFFICE, () -> consent.sheet(number))
                .flatMap(ConsentBook.Sheet::decision)
                .orElseThrow();
        assertThat(decision.agreed()).isFalse();
        assertThat(decision.reasons())
                .contains("Their rules were not before us.")
                .contains("1 for, 3 against");
    }

    /** Everything of a ballot but its own id, the times, and what is sealed: of that the length. */
    private List<String> kept(UUID ballot) {
        return database.sql("""
                        select 'box ' || candidates || ' ' || coalesce(length(sealed), -1) from election.box
                            where election_id = :ballot
                        union all select 'voted ' || member_number || ' ' || way from election.voted where election_id = :ballot
                        union all select 'pile ' || preferences::text || ' ' || left(spoilt::text, 1) || ' ' || papers
                            from election.pile where election_id = :ballot
                        union all select 'receipt ' || count(*) from election.receipt where election_id = :ballot
                            having count(*) > 0
                        union all select 'roll ' || member_number || ' ' || member_name || ' ' || voter_name
                            from meetings.ballot_roll where resolution_id = :ballot
                        order by 1
                        """).param("ballot", ballot).query(String.class).list();
    }

    private void vote(UUID resolution, List<Choice> choices) {
        for (var place = 0; place < choices.size(); place++) {
            cast(resolution, place, choices.get(place), desk.drawReceipt());
        }
    }

    private void cast(UUID resolution, int place, Choice choice, String receipt) {
        desk.cast(link(resolution, place), choice, receipt);
    }

    /** From the letter, as the voter has it. */
    private String link(UUID resolution, int place) {
        return links().filter(link -> opens(link, resolution, present.get(place)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> linksOf(UUID resolution) {
        return links().filter(link -> desk.slip(link).resolution().id().equals(resolution))
                .toList();
    }

    private Stream<String> links() {
        var number = Objects.requireNonNull(
                actors.as(SECRETARY, () -> meetings.find(meeting)).orElseThrow().caseNumber());
        return actors.as(Actor.OFFICE, () -> correspondence.of(number)).stream()
                .filter(letter -> letter.name().equals("secret-ballot"))
                .map(letter -> LINK.matcher(letter.body()))
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }

    private boolean opens(String link, UUID resolution, MemberNumber member) {
        try {
            var slip = desk.slip(link);
            return slip.resolution().id().equals(resolution) && slip.member().equals(member);
        } catch (NotFound dead) {
            return false;
        }
    }

    private MemberNumber arrives() {
        var name = "Voter " + UUID.randomUUID();
        var person = members.person(name);
        var member = members.enter(person, settings.today().minusYears(1));
        actors.as(SECRETARY, () -> assemblies.arrive(meeting, member));
        present.add(member);
        voters.add(person);
        return member;
    }

    private <T> T onTheirPage(int place, Supplier<T> work) {
        return actors.as(Actor.outside("A voter"), () -> visitors.as(voters.get(place), work));
    }

    private UUID opened() {
        var resolution = put("To change the rules");
        actors.as(SECRETARY, () -> desk.open(meeting, resolution, 5));
        return resolution;
    }

    private UUID put(String text) {
        actors.as(SECRETARY, () -> resolutions.put(meeting, ResolutionKind.ORDINARY, text));
        return last();
    }

    private UUID last() {
        var all = actors.as(SECRETARY, () -> assemblies.assembly(meeting)).resolutions();
        return all.get(all.size() - 1).id();
    }

    private Resolution find(UUID resolution) {
        return actors.as(SECRETARY, () -> assemblies.assembly(meeting)).resolutions().stream()
                .filter(one -> one.id().equals(resolution))
                .findFirst()
                .orElseThrow();
    }

    private Entry enter(Actor who, UUID resolution, Tally papers) {
        return actors.as(who, () -> desk.enter(meeting, resolution, papers));
    }

    private void assertNotFound(Actor who, Runnable deed) {
        assertThatThrownBy(() -> actors.as(who, deed)).isInstanceOf(NotFound.class);
    }

    private void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(() -> actors.as(SECRETARY, deed))
                .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::message)
                        .extracting(message -> message.key())
                        .contains("meetings.problem." + key));
    }
}
