package coop.workers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A member that does not pay is talked to, and talked to again; only then is the board asked, and only the board ends it. */
@Journey(movesTime = true)
class ArrearsJourney {

    private static final String COOP = "Ardnamor Boatyard";
    private static final String RING = "Ring them about the payment";
    private static final int QUORUM = 4;
    private static final int A_WEEK = 7;
    private static final int WEEKS_AT_MOST = 12;

    @Test
    void whoDoesNotPayIsTalkedToUntilTheBoardDecides(
            Visitor priya, Visitor secretary, Visitor administrator, Visitors visitors) {
        priya.signsInAs("Priya Raman");
        secretary.signsInAs("Marged Puw");
        administrator.signsInAs("Marged Puw");
        var clock = new DemonstrationClock(administrator);
        var board = new BoardTable(visitors, COOP);

        untilTheBoardIsAsked(priya, board, clock);

        var asked = BoardTable.MEMBERS.stream()
                .filter(name -> isAsked(board.member(name)))
                .toList();
        assertThat(asked).hasSizeGreaterThanOrEqualTo(QUORUM);
        asked.forEach(board::hasNoConflict);
        board.opensTheQuestion("Aoife Brennan");
        board.member("Aoife Brennan").reads("What is owed, and what was tried");
        board.member("Aoife Brennan").passes("task-arrears-before-the-board");
        asked.forEach(board::consents);
        clock.moveOnBy(1);

        new PostRoom(secretary).opens(COOP, Pattern.compile("^%s's membership has ended".formatted(COOP)));
        secretary.reads("Your vote and your representative's place end with it");
        secretary.passes("letter-membership-ended");
        secretary.visits("/register?search=Ardnamor");
        secretary.passes("register-without-them");
    }

    /** Whenever the office is to ring, somebody does; three months after the day of payment the board is asked. */
    private static void untilTheBoardIsAsked(Visitor priya, BoardTable board, DemonstrationClock clock) {
        var aoife = board.member("Aoife Brennan");
        for (int week = 0; week < WEEKS_AT_MOST && !isAsked(aoife); week++) {
            if (isToRing(priya)) {
                rings(priya);
            }
            clock.moveOnBy(A_WEEK);
        }
    }

    private static boolean isToRing(Visitor priya) {
        priya.visits("/work?q=Ardnamor");
        return priya.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(RING))
                        .count()
                > 0;
    }

    private static void rings(Visitor priya) {
        new WorkList(priya).opens(COOP, RING);
        priya.passes("task-ring-about-payment");
        priya.fills("How it went", "They hope to be paid for the ferry's new decks in a month.");
        priya.presses("They will pay, or nobody answered");
    }

    private static boolean isAsked(Visitor member) {
        member.visits("/board");
        return member.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(Pattern.compile("Read and answer: .*" + COOP)))
                        .count()
                > 0;
    }
}
