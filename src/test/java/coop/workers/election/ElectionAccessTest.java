package coop.workers.election;

import static coop.workers.testing.AccessMatrix.INSIDERS;
import static coop.workers.testing.AccessMatrix.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.CurrentActor;
import coop.workers.election.VacancyDesk.Found;
import coop.workers.election.ballot.Marks;
import coop.workers.election.ballot.Receipt;
import coop.workers.meetings.MeetingId;
import coop.workers.register.Electorate.Among;
import coop.workers.register.Electorate.Wanted;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.shared.CaseNumber;
import coop.workers.testing.AccessMatrix;
import coop.workers.testing.AccessMatrix.Who;
import coop.workers.testing.OfficeTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Each role against each thing one can do in an election: it is done, or refused with reasons, or there is nothing there. */
@OfficeTest
class ElectionAccessTest {

    private static final Set<Who> OFFICE_ALONE = EnumSet.of(Who.OFFICE);
    private static final Set<Who> OFFICERS = EnumSet.of(Who.OFFICE, Who.SECRETARY, Who.RETURNING_OFFICER);
    /** As one of two people, so not the office itself, which is nobody. */
    private static final Set<Who> WITNESSES = EnumSet.of(Who.SECRETARY, Who.RETURNING_OFFICER, Who.BOARD);

    private static final Set<Who> PEOPLE = EnumSet.complementOf(EnumSet.of(Who.OUTSIDE, Who.OFFICE));

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

    private AccessMatrix matrix;

    @BeforeEach
    void oneOfEach() {
        ballot = some.withBallot(2);
        called = some.open(1);
        meeting = some.meeting(some.inFiveMonths());
        nomination = some.nominated(called, "Nadia Nominee");
        matrix = new AccessMatrix(actors, transactions);
    }

    @Test
    void electionsAreRunByTheirOfficersAndReadByInsiders() {
        matrix.may("outlook", OFFICERS, () -> elections.outlook(meeting));
        matrix.may(
                "call",
                OFFICERS,
                () -> elections.call(
                        new NewElection("Another", meeting, 1, "scottish-stv"),
                        elections.outlook(meeting).timetable()));
        matrix.may("move", OFFICERS, () -> elections.moveTo(called, meeting));
        matrix.may("if moved", OFFICERS, () -> elections.ifMovedTo(called, meeting));
        matrix.may("other meetings", OFFICERS, () -> elections.otherMeetings(called));
        matrix.may("cancel", OFFICERS, () -> elections.cancel(called, "Another method"));
        matrix.may("list", OFFICERS, () -> elections.list(called, List.of(Standing.of("Ada", null))));
        matrix.may("withdraw", OFFICERS, () -> elections.withdraw(ballot, "Ada"));
        matrix.may("declare unopposed", OFFICERS, () -> elections.declareUnopposed(called, "7"));
        matrix.may("all", INSIDERS, () -> elections.all());
        matrix.may("find", INSIDERS, () -> elections.find(called));
        matrix.may("moves", INSIDERS, () -> elections.moves(called));
        matrix.may("moments", INSIDERS, () -> elections.moments(called));
        matrix.holds();
    }

    @Test
    void theRollIsOpenToInspectionAndChangedByTwo() {
        matrix.may("prospect", OFFICERS, () -> rolls.prospect("", 0, 5));
        matrix.may("count members", OFFICERS, () -> rolls.countMembers(new Wanted(Among.ALL, "")));
        matrix.may("choose a member", WITNESSES, () -> rolls.members(new Wanted(Among.ALL, ""), 0, 5));
        matrix.may("freeze", OFFICERS, () -> rolls.freeze(called));
        matrix.may("read", INSIDERS, () -> rolls.find(ballot));
        matrix.may("page", INSIDERS, () -> rolls.listed(ballot, "", 0, 5));
        matrix.may("count", INSIDERS, () -> rolls.countListed(ballot, ""));
        matrix.may("how am I listed", PEOPLE, () -> rolls.howAmIListed(ballot));
        matrix.may("strike", WITNESSES, () -> rolls.askToStrike(ballot, FIRST, "Has left"));
        matrix.may("add", WITNESSES, () -> rolls.askToAdd(ballot, new MemberNumber(999), "Came before"));
        var asked = change();
        matrix.may("agree", WITNESSES, () -> rolls.agree(ballot, asked));
        matrix.may("drop", WITNESSES, () -> rolls.drop(ballot, asked));
        matrix.holds();
    }

    @Test
    void whoVotesIsForOfficersToKnowAndHowForNobody() {
        matrix.may("open", OFFICERS, () -> voting.open(called));
        matrix.may("make a link", OFFICE_ALONE, () -> voting.link(ballot, FIRST));
        matrix.may("send a link", OFFICERS, () -> voting.reissue(ballot, FIRST));
        matrix.may("who has voted", OFFICERS, () -> voting.voted(ballot));
        matrix.may("who has not", OFFICE_ALONE, () -> voting.notVoted(ballot));
        matrix.may("state", INSIDERS, () -> voting.state(ballot));
        matrix.may("turnout", INSIDERS, () -> voting.turnout(ballot));
        matrix.may("receive", WITNESSES, () -> voting.receive(ballot, FIRST));
        matrix.may("papers to enter", WITNESSES, () -> voting.papersToEnter(ballot));
        matrix.may("enter", WITNESSES, () -> voting.enter(ballot, List.of()));
        matrix.may("somebody else's paper", NOBODY, () -> voting.paper(ballot, FIRST));
        matrix.may("somebody else's vote", NOBODY, () -> voting.cast(ballot, FIRST, Marks.empty(), Receipt.draw()));
        matrix.may("a made-up link", NOBODY, () -> voting.paper("made-up"));
        matrix.holds();
    }

    @Test
    void theCountIsForTwoPeopleUntilItIsDeclared() {
        some.close(ballot);
        actors.as(SomeElections.OFFICER, () -> counts.count(ballot, "7"));
        matrix.may("count", WITNESSES, () -> counts.count(ballot, "7"));
        matrix.may("sheet", WITNESSES, () -> counts.sheet(ballot));
        matrix.may("certify", WITNESSES, () -> counts.certify(ballot));
        matrix.may("declare", WITNESSES, () -> counts.declare(ballot));
        matrix.may("destroy", WITNESSES, () -> counts.destroyPapers(ballot));
        matrix.may("keep longer", WITNESSES, () -> counts.keepLonger(ballot, "A challenge"));
        matrix.may("print before it is declared", NOBODY, () -> counts.print(ballot));
        matrix.holds();
    }

    @Test
    void nominationsAreForThoseWhoRunTheElection() {
        matrix.may("list", OFFICERS, () -> nominations.of(called));
        matrix.may(
                "on paper",
                OFFICERS,
                () -> nominations.enterPaper(called, some.nominator(), "Sam", new NewNomination("Pia", "")));
        matrix.may("ask", OFFICERS, () -> nominations.ask(nomination, "Are you?"));
        matrix.may("refuse", OFFICERS, () -> nominations.refuse(nomination, "No"));
        matrix.may("accept on paper", OFFICERS, () -> nominations.acceptOnPaper(nomination, some.yes()));
        matrix.may("answer on paper", OFFICERS, () -> nominations.answerOnPaper(nomination, "I am"));
        matrix.may("withdraw for", OFFICERS, () -> nominations.withdrawFor(nomination));
        matrix.may("words", OFFICERS, () -> nominations.mostWords());
        matrix.may("send the nominee a link", OFFICERS, () -> nominations.sendLink(nomination));
        matrix.may(
                "a made-up link",
                NOBODY,
                () -> nominations.nominate("made-up", new NewNomination("Pia", "p@x.example")));
        matrix.holds();
        for (var who : Who.values()) {
            assertThat(actors.as(who.somebody(), () -> nominations.find(nomination))
                            .isPresent())
                    .as("read the nomination as " + who)
                    .isEqualTo(OFFICERS.contains(who));
        }
    }

    @Test
    void emptySeatsAreForOfficersAndTheirStepsForTheOffice() {
        var unknown = new CaseNumber("VAC-1999-0001");
        matrix.may("empty seats", OFFICERS, () -> vacancies.emptySeats());
        matrix.may("searches", OFFICERS, () -> vacancies.searches());
        matrix.may("open", OFFICERS, () -> vacancies.openFor(99));
        matrix.may("found", NOBODY, () -> vacancies.found(unknown, new Found("A", "a@b.example", "1 Lane", "")));
        matrix.may("lay before the board", NOBODY, () -> vacancies.layBeforeBoard(unknown));
        matrix.may("co-opt", NOBODY, () -> vacancies.coOpt(unknown, "co-opted"));
        matrix.holds();
    }

    private long change() {
        actors.as(SomeElections.SCRUTINEER, () -> rolls.askToStrike(ballot, new MemberNumber(2), "Has left"));
        return actors.as(SomeElections.OFFICER, () -> rolls.find(ballot))
                .orElseThrow()
                .changes()
                .get(0)
                .id();
    }
}
