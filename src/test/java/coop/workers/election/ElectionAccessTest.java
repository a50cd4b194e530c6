package coop.workers.election;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.election.VacancyDesk.Found;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.meetings.MeetingId;
import coop.workers.register.Electorate.Among;
import coop.workers.register.Electorate.Wanted;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Each role against each thing one can do in an election: it is done, or refused with reasons, or there is nothing there. */
@OfficeTest
class ElectionAccessTest {

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

    private static final Set<Who> OFFICE_ALONE = EnumSet.of(Who.OFFICE);
    private static final Set<Who> OFFICERS = EnumSet.of(Who.OFFICE, Who.SECRETARY, Who.RETURNING_OFFICER);
    /** As one of two people, so not the office itself, which is nobody. */
    private static final Set<Who> WITNESSES = EnumSet.of(Who.SECRETARY, Who.RETURNING_OFFICER, Who.BOARD);

    private static final Set<Who> INSIDERS = EnumSet.complementOf(EnumSet.of(Who.OUTSIDE));
    private static final Set<Who> PEOPLE = EnumSet.complementOf(EnumSet.of(Who.OUTSIDE, Who.OFFICE));
    private static final Set<Who> NOBODY = EnumSet.noneOf(Who.class);

    private static final MemberNumber FIRST = new MemberNumber(1);

    @Autowired
    SomeElections some;

    @Autowired
    ElectionDesk elections;

    @Autowired
    RollDesk rolls;

    @Autowired
    VotingDesk voting;

    @Autowired
    CountDesk counts;

    @Autowired
    NominationDesk nominations;

    @Autowired
    VacancyDesk vacancies;

    @Autowired
    CurrentActor actors;

    @Autowired
    TransactionTemplate transactions;

    private ElectionId ballot;
    private ElectionId called;
    private MeetingId meeting;
    private CaseNumber nomination;

    private record Deed(Set<Who> allowed, Runnable what) {}

    private final Map<String, Deed> deeds = new LinkedHashMap<>();

    @BeforeEach
    void oneOfEach() {
        ballot = some.withBallot(2);
        called = some.open(1);
        meeting = some.meeting(some.inFiveMonths());
        nomination = some.nominated(called, "Nadia Nominee");
        deeds.clear();
    }

    @Test
    void electionsAreRunByTheirOfficersAndReadByInsiders() {
        may("outlook", OFFICERS, () -> elections.outlook(meeting));
        may(
                "call",
                OFFICERS,
                () -> elections.call(
                        new NewElection("Another", meeting, 1, "scottish-stv"),
                        elections.outlook(meeting).timetable()));
        may("move", OFFICERS, () -> elections.moveTo(called, meeting));
        may("if moved", OFFICERS, () -> elections.ifMovedTo(called, meeting));
        may("other meetings", OFFICERS, () -> elections.otherMeetings(called));
        may("cancel", OFFICERS, () -> elections.cancel(called, "Another method"));
        may("list", OFFICERS, () -> elections.list(called, List.of(Standing.of("Ada", null))));
        may("withdraw", OFFICERS, () -> elections.withdraw(ballot, "Ada"));
        may("declare unopposed", OFFICERS, () -> elections.declareUnopposed(called, "7"));
        may("all", INSIDERS, () -> elections.all());
        may("find", INSIDERS, () -> elections.find(called));
        may("moves", INSIDERS, () -> elections.moves(called));
        may("moments", INSIDERS, () -> elections.moments(called));
        assertMatrix();
    }

    @Test
    void theRollIsOpenToInspectionAndChangedByTwo() {
        may("prospect", OFFICERS, () -> rolls.prospect("", 0, 5));
        may("count members", OFFICERS, () -> rolls.countMembers(new Wanted(Among.ALL, "")));
        may("choose a member", WITNESSES, () -> rolls.members(new Wanted(Among.ALL, ""), 0, 5));
        may("freeze", OFFICERS, () -> rolls.freeze(called));
        may("read", INSIDERS, () -> rolls.find(ballot));
        may("page", INSIDERS, () -> rolls.listed(ballot, "", 0, 5));
        may("count", INSIDERS, () -> rolls.countListed(ballot, ""));
        may("how am I listed", PEOPLE, () -> rolls.howAmIListed(ballot));
        may("strike", WITNESSES, () -> rolls.askToStrike(ballot, FIRST, "Has left"));
        may("add", WITNESSES, () -> rolls.askToAdd(ballot, new MemberNumber(999), "Came before"));
        var asked = change();
        may("agree", WITNESSES, () -> rolls.agree(ballot, asked));
        may("drop", WITNESSES, () -> rolls.drop(ballot, asked));
        assertMatrix();
    }

    @Test
    void whoVotesIsForOfficersToKnowAndHowForNobody() {
        may("open", OFFICERS, () -> voting.open(called));
        may("make a link", OFFICE_ALONE, () -> voting.link(ballot, FIRST));
        may("send a link", OFFICERS, () -> voting.reissue(ballot, FIRST));
        may("who has voted", OFFICERS, () -> voting.voted(ballot));
        may("who has not", OFFICE_ALONE, () -> voting.notVoted(ballot));
        may("state", INSIDERS, () -> voting.state(ballot));
        may("turnout", INSIDERS, () -> voting.turnout(ballot));
        may("receive", WITNESSES, () -> voting.receive(ballot, FIRST));
        may("papers to enter", WITNESSES, () -> voting.papersToEnter(ballot));
        may("enter", WITNESSES, () -> voting.enter(ballot, List.of()));
        may("somebody else's paper", NOBODY, () -> voting.paper(ballot, FIRST));
        may("somebody else's vote", NOBODY, () -> voting.cast(ballot, FIRST, Marks.empty(), Receipt.draw()));
        may("a made-up link", NOBODY, () -> voting.paper("made-up"));
        assertMatrix();
    }

    @Test
    void theCountIsForTwoPeopleUntilItIsDeclared() {
        some.close(ballot);
        actors.as(SomeElections.OFFICER, () -> counts.count(ballot, "7"));
        may("count", WITNESSES, () -> counts.count(ballot, "7"));
        may("sheet", WITNESSES, () -> counts.sheet(ballot));
        may("certify", WITNESSES, () -> counts.certify(ballot));
        may("declare", WITNESSES, () -> counts.declare(ballot));
        may("destroy", WITNESSES, () -> counts.destroyPapers(ballot));
        may("keep longer", WITNESSES, () -> counts.keepLonger(ballot, "A challenge"));
        may("print before it is declared", NOBODY, () -> counts.print(ballot));
        assertMatrix();
    }

    @Test
    void nominationsAreForThoseWhoRunTheElection() {
        may("list", OFFICERS, () -> nominations.of(called));
        may(
                "on paper",
                OFFICERS,
                () -> nominations.enterPaper(called, some.nominator(), "Sam", new NewNomination("Pia", "")));
        may("ask", OFFICERS, () -> nominations.ask(nomination, "Are you?"));
        may("refuse", OFFICERS, () -> nominations.refuse(nomination, "No"));
        may("accept on paper", OFFICERS, () -> nominations.acceptOnPaper(nomination, some.yes()));
        may("answer on paper", OFFICERS, () -> nominations.answerOnPaper(nomination, "I am"));
        may("withdraw for", OFFICERS, () -> nominations.withdrawFor(nomination));
        may("words", OFFICERS, () -> nominations.mostWords());
        may("send the nominee a link", OFFICERS, () -> nominations.sendLink(nomination));
        may("a made-up link", NOBODY, () -> nominations.nominate("made-up", new NewNomination("Pia", "p@x.example")));
        assertMatrix();
        for (var who : Who.values()) {
            assertThat(actors.as(actor(who), () -> nominations.find(nomination)).isPresent())
                    .as("read the nomination as " + who)
                    .isEqualTo(OFFICERS.contains(who));
        }
    }

    @Test
    void emptySeatsAreForOfficersAndTheirStepsForTheOffice() {
        var unknown = new CaseNumber("VAC-1999-0001");
        may("empty seats", OFFICERS, () -> vacancies.emptySeats());
        may("searches", OFFICERS, () -> vacancies.searches());
        may("open", OFFICERS, () -> vacancies.openFor(99));
        may("found", NOBODY, () -> vacancies.found(unknown, new Found("A", "a@b.example", "1 Lane", "")));
        may("lay before the board", NOBODY, () -> vacancies.layBeforeBoard(unknown));
        may("co-opt", NOBODY, () -> vacancies.coOpt(unknown, "co-opted"));
        assertMatrix();
    }

    private long change() {
        actors.as(SomeElections.SCRUTINEER, () -> rolls.askToStrike(ballot, new MemberNumber(2), "Has left"));
        return actors.as(SomeElections.OFFICER, () -> rolls.find(ballot))
                .orElseThrow()
                .changes()
                .get(0)
                .id();
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
