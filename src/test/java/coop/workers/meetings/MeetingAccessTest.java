package coop.workers.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.meetings.AssemblyDesk.NewProxy;
import coop.workers.meetings.MinutesDesk.Frame;
import coop.workers.meetings.ResolutionDesk.Hands;
import coop.workers.meetings.SecretBallots.Choice;
import coop.workers.meetings.SecretBallots.Tally;
import coop.workers.organisation.Settings;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.SomeMembers;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Each role against each thing one can do with a general meeting: it is done, or refused with reasons, or not there. */
@OfficeTest
class MeetingAccessTest {

    private static final Actor SECRETARY = new Actor(PersonId.random(), "Marged Rees", Set.of(Role.SECRETARY));

    /** Who asks: the roles of the office, somebody in the register without one, somebody outside, the office itself. */
    private enum Who {
        OFFICE,
        SECRETARY,
        RETURNING_OFFICER,
        BOARD,
        ADMINISTRATOR,
        MEMBERSHIP_TEAM,
        TREASURER,
        GROUP_COORDINATOR,
        PROCESS_OWNER,
        MEMBER,
        OUTSIDE
    }

    private static final Set<Who> KEEPERS = EnumSet.of(Who.OFFICE, Who.SECRETARY, Who.ADMINISTRATOR);
    /** As one of two people, so not the office itself, which is nobody. */
    private static final Set<Who> WITNESSES = EnumSet.of(Who.SECRETARY, Who.RETURNING_OFFICER, Who.BOARD);

    private static final Set<Who> INSIDERS = EnumSet.complementOf(EnumSet.of(Who.OUTSIDE));
    private static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);
    private static final Set<Who> NOBODY = EnumSet.noneOf(Who.class);

    @Autowired
    MeetingDesk meetings;

    @Autowired
    AssemblyDesk assemblies;

    @Autowired
    ResolutionDesk resolutions;

    @Autowired
    SecretBallotDesk ballots;

    @Autowired
    MinutesDesk minutes;

    @Autowired
    SomeMembers members;

    @Autowired
    CurrentActor actors;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    @Autowired
    TransactionTemplate transactions;

    private MeetingId meeting;
    private MemberNumber member;
    private UUID open;
    private UUID asked;

    private record Deed(Set<Who> allowed, Runnable what) {}

    private final Map<String, Deed> deeds = new LinkedHashMap<>();

    @BeforeEach
    void oneOfEach() {
        deeds.clear();
        meeting = actors.as(
                SECRETARY,
                () -> meetings.call(new NewMeeting(
                        MeetingKind.ORDINARY, settings.today().plusDays(20).atTime(14, 0), "Unity Hall")));
        clock.advance(Duration.ofDays(20));
        do {
            member = arrives();
        } while (!actors.as(SECRETARY, () -> assemblies.assembly(meeting)).isQuorate());
        open = put("To be voted on in secret");
        asked = put("To be voted on");
        actors.as(SECRETARY, () -> ballots.open(meeting, open, 5));
    }

    private MemberNumber arrives() {
        var arrived =
                members.coop("Present " + UUID.randomUUID(), settings.today().minusYears(1));
        actors.as(SECRETARY, () -> assemblies.arrive(meeting, arrived));
        return arrived;
    }

    private UUID put(String text) {
        actors.as(SECRETARY, () -> resolutions.put(meeting, ResolutionKind.ORDINARY, text));
        var all = actors.as(SECRETARY, () -> assemblies.assembly(meeting)).resolutions();
        return all.get(all.size() - 1).id();
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.reset();
    }

    @Test
    void meetingsAreKeptByTheSecretaryAndReadByInsiders() {
        var to = settings.today().plusDays(30).atTime(14, 0);
        may("call", KEEPERS, () -> meetings.call(new NewMeeting(MeetingKind.ANNUAL, to, "Elsewhere")));
        may("give notice", KEEPERS, () -> meetings.giveNotice(meeting));
        may("move", KEEPERS, () -> meetings.move(meeting, to, "Elsewhere", "The roof"));
        may("adjourn", KEEPERS, () -> meetings.adjourn(meeting, to, "Elsewhere", "The roof"));
        may("cancel", KEEPERS, () -> meetings.cancel(meeting, "The roof"));
        may("read", INSIDERS, () -> meetings.find(meeting));
        may("to come", INSIDERS, () -> meetings.toCome());
        may("before", INSIDERS, () -> meetings.before(1, 5));
        may("countBefore", INSIDERS, () -> meetings.countBefore());
        may("assembly", INSIDERS, () -> assemblies.assembly(meeting));
        may("proxies by", INSIDERS, () -> assemblies.proxiesBy(meeting));
        may("absent", KEEPERS, () -> assemblies.absent(meeting, "", 0, 5));
        may("arrive", KEEPERS, () -> assemblies.arrive(meeting, member));
        may("leave", KEEPERS, () -> assemblies.leave(meeting, member));
        may(
                "name a proxy",
                KEEPERS,
                () -> assemblies.nameProxy(meeting, new NewProxy(member, "Pat", "", settings.today())));
        may("take a proxy back", KEEPERS, () -> assemblies.withdrawProxy(meeting, member));
        may("frame of the minutes", KEEPERS, () -> minutes.frame(meeting));
        may("minutes written", KEEPERS, () -> minutes.written(meeting));
        may("write minutes", KEEPERS, () -> minutes.write(meeting, new Frame("Cat", "")));
        assertMatrix();
    }

    @Test
    void resolutionsArePutAndEnteredByTheSecretary() {
        may("put", KEEPERS, () -> resolutions.put(meeting, ResolutionKind.SPECIAL, "To change the rules"));
        may("waiting", KEEPERS, () -> resolutions.waiting(meeting));
        may("put what waits", KEEPERS, () -> resolutions.putMatter(meeting, new CaseNumber("TRY-1999-0001")));
        may("take back", KEEPERS, () -> resolutions.takeBack(meeting, asked));
        may("enter", KEEPERS, () -> resolutions.enter(meeting, asked, new Hands(1, 0, 0, "")));
        may("of another meeting", NOBODY, () -> resolutions.takeBack(meeting, UUID.randomUUID()));
        assertMatrix();
    }

    @Test
    void secretBallotsAreKeptByOneEnteredByTwoAndCastByNobodyElse() {
        may("open", KEEPERS, () -> ballots.open(meeting, asked, 5));
        may("progress", INSIDERS, () -> ballots.progress(meeting, open));
        may("send again", KEEPERS, () -> ballots.sendAgain(meeting, open, member));
        may("receive", WITNESSES, () -> ballots.receive(meeting, open, member));
        may("close", KEEPERS, () -> ballots.close(meeting, open));
        may("enter", WITNESSES, () -> ballots.enter(meeting, open, new Tally(1, 0, 0, 0)));
        may("count", KEEPERS, () -> ballots.count(meeting, open, ""));
        may("a made-up link", NOBODY, () -> ballots.slip("made-up"));
        may("a vote by it", NOBODY, () -> ballots.cast("made-up", Choice.FOR, ballots.drawReceipt()));
        may("a receipt by it", NOBODY, () -> ballots.holds("made-up", "ABCD"));
        may("somebody else's link", NOBODY, () -> ballots.ownLink(open, member));
        may("mine", EVERYBODY, () -> assertThat(ballots.mine()).isEmpty());
        assertMatrix();
    }

    private void may(String name, Set<Who> allowed, Runnable what) {
        deeds.put(name, new Deed(allowed, what));
    }

    private void assertMatrix() {
        assertThat(deeds).isNotEmpty();
        deeds.forEach((name, deed) -> Arrays.stream(Who.values()).forEach(who -> assertThat(isThere(who, deed.what))
                .as(name + " as " + who)
                .isEqualTo(deed.allowed.contains(who))));
    }

    /** A refusal with reasons is an answer; what is not found is not there for whoever asks. Nothing is kept. */
    private boolean isThere(Who who, Runnable what) {
        return Boolean.TRUE.equals(transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                actors.as(actor(who), what);
                return true;
            } catch (Rejection answered) {
                return true;
            } catch (NotFound nothing) {
                return false;
            }
        }));
    }

    private static Actor actor(Who who) {
        return switch (who) {
            case OFFICE -> Actor.OFFICE;
            case OUTSIDE -> Actor.outside("Somebody");
            case MEMBER -> new Actor(PersonId.random(), "Mo Member", Set.of());
            default -> new Actor(PersonId.random(), who.name(), Set.of(Role.valueOf(who.name())));
        };
    }
}
