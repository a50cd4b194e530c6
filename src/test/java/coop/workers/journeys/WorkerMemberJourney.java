package coop.workers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody comes along as a guest, becomes a worker member in the fourth month, goes quiet, pauses, and comes back. */
@Journey(movesTime = true)
class WorkerMemberJourney {

    private static final String NAME = "Hattie Moor";
    private static final String EMAIL = "hattie.moor@post.example";
    private static final String GROUP = "Money and funding";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final int PHONE = 390;
    private static final int DESK = 1440;
    private static final int HIGH = 900;

    private Visitor coordinator;
    private Visitor secretary;
    private Visitor hattie;
    private DemonstrationClock clock;
    private PostRoom letters;

    @BeforeEach
    void comeIn(Visitor coordinator, Visitor secretary, Visitor team, Visitor hattie) {
        this.coordinator = coordinator;
        this.secretary = secretary;
        this.hattie = hattie;
        secretary.signsInAs("Marged Puw");
        coordinator.signsInAs("Kwame Mensah");
        team.signsInAs("Priya Raman");
        hattie.page().setViewportSize(PHONE, HIGH);
        clock = new DemonstrationClock(secretary);
        letters = new PostRoom(team);
    }

    @Test
    void aGuestBecomesAWorkerMemberGoesQuietAndComesBack() {
        comesAlongAsAGuest();
        aMonthPasses(false);
        isNotAskedYet();
        aMonthPasses(true);
        isInvitedAndApplies();
        isAttestedAndStandsInTheRegister();
        aMonthPasses(true);

        aMonthPasses(false);
        aMonthPasses(false);
        aMonthPasses(false);
        isAskedHowTheyAreAndPauses();

        aMonthPasses(true);
        isCaredForNoMore();
    }

    private void comesAlongAsAGuest() {
        opensTheMonthThatEnds();
        coordinator.fills("Name of a guest", NAME);
        coordinator.fills("E-mail address", EMAIL);
        coordinator.presses("Add the guest");
        coordinator.reads("2 people are ticked");
        coordinator.meetsNoBarriers();
        coordinator.photographAsIs("took-part-on-a-telephone");
        confirms();
    }

    /** A month goes by; whoever coordinates the group says on a telephone who took part. */
    private void aMonthPasses(boolean hattieTookPart) {
        opensTheMonthThatEnds();
        if (hattieTookPart) {
            tick(NAME);
        }
        confirms();
    }

    private void opensTheMonthThatEnds() {
        var month = clock.today();
        clock.moveTo(month.plusMonths(1).withDayOfMonth(1));
        coordinator.page().setViewportSize(PHONE, HIGH);
        coordinator.visits("/groups");
        coordinator.follows(GROUP);
        coordinator.follows(MONTH.format(month));
        tick("Kwame Mensah");
    }

    private void confirms() {
        coordinator.presses("Those ticked took part");
        coordinator.reads("Thank you. The month is confirmed");
        coordinator.page().setViewportSize(DESK, HIGH);
    }

    private void tick(String name) {
        ticks(name).first().check();
        coordinator.settles();
    }

    private Locator ticks(String name) {
        return coordinator.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name));
    }

    private void isNotAskedYet() {
        coordinator.visits("/work?q=Hattie");
        coordinator.doesNotRead("Think about an invitation");
    }

    private void isInvitedAndApplies() {
        new WorkList(coordinator).opens(NAME, "Think about an invitation");
        coordinator.presses("Invite them");
        coordinator.fills("A line from you (if you like)", "You keep our list better than any of us.");
        coordinator.meetsNoBarriers();
        coordinator.presses("Invite them");
        coordinator.reads("They get a letter with your line");

        letters.opens(EMAIL, "Would you like to become a member of workers.coop?");
        hattie.visits(letters.path());
        hattie.isOn("Become a worker member");
        hattie.fills("Postal address", "2 Lock Cottages, Lancaster LA1 9XX");
        hattie.fills("What do you do there, or would you like to do?", "I keep the list of funders.");
        hattie.ticks("No");
        hattie.presses("Send");
        hattie.reads("The law lets people be members from their sixteenth birthday");
        hattie.ticks("Yes");
        hattie.ticks("I know that members may inspect the register of members, with my name and postal address");
        hattie.ticks("I would like to become a member and hold one share");
        hattie.passes("apply-by-invitation");
        hattie.presses("Send");
        hattie.isOn("Your application is in");
        hattie.presses("See where it stands");
        hattie.reads("is asked what you do there");
        hattie.passes("window-of-a-person");
    }

    private void isAttestedAndStandsInTheRegister() {
        new WorkList(coordinator).opens(NAME, "Attest what they do");
        coordinator.fills(
                "What do they do in the group, and since when?", "Keeps the list of funders, since the first month.");
        coordinator.meetsNoBarriers();
        coordinator.presses("I attest it");
        coordinator.reads("They are entered in the register");

        secretary.visits("/register?search=Hattie");
        secretary.reads(NAME);
        secretary.reads("Worker member");
        secretary.reads("2 Lock Cottages, Lancaster LA1 9XX");
        letters.opens(EMAIL, "Welcome as a member of workers.coop!");
        var today = DemonstrationClock.written(clock.today());
        new WorkList(secretary).opens(NAME, "Tell the board at its next meeting");
        secretary.fills("The day of the meeting", today);
        secretary.presses("Hand in");
    }

    private void isAskedHowTheyAreAndPauses() {
        new WorkList(coordinator).opens(NAME, "Have a conversation");
        coordinator.presses("They pause");
        coordinator.fills("How it went", "We had tea; a busy spring.");
        coordinator.fills(
                "Last day of the pause",
                DemonstrationClock.written(clock.today().plusMonths(3)));
        coordinator.passes("task-conversation");
        coordinator.presses("They pause");
        coordinator.reads("They get a line that nothing is asked of them until then.");
        letters.opens(EMAIL, "Your pause is noted");
    }

    private void isCaredForNoMore() {
        secretary.visits("/cases?search=Hattie&show=all");
        secretary.reads("They take part again");
        assertThat(secretary.page().getByText("They pause")).hasCount(0);
        coordinator.visits("/groups");
        coordinator.follows(GROUP);
        coordinator.reads("worker member");
    }
}
