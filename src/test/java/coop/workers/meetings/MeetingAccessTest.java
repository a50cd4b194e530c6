package coop.workers.meetings;

import static coop.workers.testing.AccessMatrix.INSIDERS;
import static coop.workers.testing.AccessMatrix.NOBODY;
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
import coop.workers.shared.PersonId;
import coop.workers.testing.AccessMatrix;
import coop.workers.testing.AccessMatrix.Who;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.TestClock.TurnableClock;
import java.time.Duration;
import java.util.EnumSet;
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

    private static final Set<Who> KEEPERS = EnumSet.of(Who.OFFICE, Who.SECRETARY, Who.ADMINISTRATOR);
    /** As one of two people, so not the office itself, which is nobody. */
    private static final Set<Who> WITNESSES = EnumSet.of(Who.SECRETARY, Who.RETURNING_OFFICER, Who.BOARD);

    private static final Set<Who> EVERYBODY = EnumSet.allOf(Who.class);

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

    private AccessMatrix matrix;

    @BeforeEach
    void oneOfEach() {
        matrix = new AccessMatrix(actors, transactions);
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
        matrix.may("call", KEEPERS, () -> meetings.call(new NewMeeting(MeetingKind.ANNUAL, to, "Elsewhere")));
        matrix.may("give notice", KEEPERS, () -> meetings.giveNotice(meeting));
        matrix.may("move", KEEPERS, () -> meetings.move(meeting, to, "Elsewhere", "The roof"));
        matrix.may("adjourn", KEEPERS, () -> meetings.adjourn(meeting, to, "Elsewhere", "The roof"));
        matrix.may("cancel", KEEPERS, () -> meetings.cancel(meeting, "The roof"));
        matrix.may("read", INSIDERS, () -> meetings.find(meeting));
        matrix.may("to come", INSIDERS, () -> meetings.toCome());
        matrix.may("before", INSIDERS, () -> meetings.before(1, 5));
        matrix.may("countBefore", INSIDERS, () -> meetings.countBefore());
        matrix.may("assembly", INSIDERS, () -> assemblies.assembly(meeting));
        matrix.may("proxies by", INSIDERS, () -> assemblies.proxiesBy(meeting));
        matrix.may("absent", KEEPERS, () -> assemblies.absent(meeting, "", 0, 5));
        matrix.may("arrive", KEEPERS, () -> assemblies.arrive(meeting, member));
        matrix.may("leave", KEEPERS, () -> assemblies.leave(meeting, member));
        matrix.may(
                "name a proxy",
                KEEPERS,
                () -> assemblies.nameProxy(meeting, new NewProxy(member, "Pat", "", settings.today())));
        matrix.may("take a proxy back", KEEPERS, () -> assemblies.withdrawProxy(meeting, member));
        matrix.may("frame of the minutes", KEEPERS, () -> minutes.frame(meeting));
        matrix.may("minutes written", KEEPERS, () -> minutes.written(meeting));
        matrix.may("write minutes", KEEPERS, () -> minutes.write(meeting, new Frame("Cat", "")));
        matrix.holds();
    }

    @Test
    void resolutionsArePutAndEnteredByTheSecretary() {
        matrix.may("put", KEEPERS, () -> resolutions.put(meeting, ResolutionKind.SPECIAL, "To change the rules"));
        matrix.may("waiting", KEEPERS, () -> resolutions.waiting(meeting));
        matrix.may("put what waits", KEEPERS, () -> resolutions.putMatter(meeting, new CaseNumber("TRY-1999-0001")));
        matrix.may("take back", KEEPERS, () -> resolutions.takeBack(meeting, asked));
        matrix.may("enter", KEEPERS, () -> resolutions.enter(meeting, asked, new Hands(1, 0, 0, "")));
        matrix.may("of another meeting", NOBODY, () -> resolutions.takeBack(meeting, UUID.randomUUID()));
        matrix.holds();
    }

    @Test
    void secretBallotsAreKeptByOneEnteredByTwoAndCastByNobodyElse() {
        matrix.may("open", KEEPERS, () -> ballots.open(meeting, asked, 5));
        matrix.may("progress", INSIDERS, () -> ballots.progress(meeting, open));
        matrix.may("send again", KEEPERS, () -> ballots.sendAgain(meeting, open, member));
        matrix.may("receive", WITNESSES, () -> ballots.receive(meeting, open, member));
        matrix.may("close", KEEPERS, () -> ballots.close(meeting, open));
        matrix.may("enter", WITNESSES, () -> ballots.enter(meeting, open, new Tally(1, 0, 0, 0)));
        matrix.may("count", KEEPERS, () -> ballots.count(meeting, open, ""));
        matrix.may("a made-up link", NOBODY, () -> ballots.slip("made-up"));
        matrix.may("a vote by it", NOBODY, () -> ballots.cast("made-up", Choice.FOR, ballots.drawReceipt()));
        matrix.may("a receipt by it", NOBODY, () -> ballots.holds("made-up", "ABCD"));
        matrix.may("somebody else's link", NOBODY, () -> ballots.ownLink(open, member));
        matrix.may("mine", EVERYBODY, () -> assertThat(ballots.mine()).isEmpty());
        matrix.holds();
    }
}
