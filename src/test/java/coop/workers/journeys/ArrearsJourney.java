package coop.workers.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A member that does not pay is talked to, and talked to again; only then is the board asked, and only the board ends it. */
@Journey(movesTime = true)
class ArrearsJourney {

    private static final String COOP = "Ardnamor Boatyard";
    private static final String RING = "Ring them about the payment";
    private static final int A_MONTH = 31;
    private static final int A_WEEK = 7;
    private static final int WEEKS_AT_MOST = 8;

    @Test
    void whoDoesNotPayIsTalkedToUntilTheBoardDecides(
            Visitor priya, Visitor secretary, Visitor administrator, Visitors visitors) {
        priya.signsInAs("Priya Raman");
        secretary.signsInAs("Marged Puw");
        administrator.signsInAs("Marged Puw");
        var clock = new DemonstrationClock(administrator);
        var board = new BoardTable(visitors, COOP);

        rings(priya, "They hope to be paid for the ferry's new decks in a month.");
        clock.moveOnBy(A_MONTH);
        rings(priya, "Nobody answered; a message is on their machine.");
        untilTheBoardIsAsked(board, clock);

        board.opensTheQuestion("Aoife Brennan");
        board.member("Aoife Brennan").reads("What is owed, and what was tried");
        board.member("Aoife Brennan").reads("two conversations");
        board.member("Aoife Brennan").passes("task-arrears-before-the-board");
        BoardTable.MEMBERS.forEach(board::consents);
        clock.moveOnBy(1);

        new PostRoom(secretary).opens(COOP, Pattern.compile("^%s's membership has ended".formatted(COOP)));
        secretary.passes("letter-membership-ended");
        secretary.visits("/cases?q=Ardnamor");
        secretary.reads("Ended by the board");
        secretary.visits("/register?search=Ardnamor");
        secretary.passes("register-without-them");
    }

    private static void rings(Visitor priya, String notes) {
        new WorkList(priya).opens(COOP, RING);
        priya.passes("task-ring-about-payment");
        priya.fills("How it went", notes);
        priya.presses("They will pay, or nobody answered");
        priya.reads("The case waits, and comes back if nothing happens.");
    }

    /** Three months after the day of payment, at the next weekly look. */
    private static void untilTheBoardIsAsked(BoardTable board, DemonstrationClock clock) {
        var aoife = board.member("Aoife Brennan");
        aoife.visits("/board");
        for (int week = 0; week < WEEKS_AT_MOST && !isAsked(aoife); week++) {
            clock.moveOnBy(A_WEEK);
            aoife.visits("/board");
        }
    }

    private static boolean isAsked(Visitor member) {
        return member.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(Pattern.compile("Read and answer: .*" + COOP)))
                        .count()
                > 0;
    }
}
