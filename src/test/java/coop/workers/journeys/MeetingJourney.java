package coop.workers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A general meeting from its call to its minutes: hands, a secret ballot, and a decision that consent could not take. */
@Journey
class MeetingJourney {

    private static final int PHONE = 390;
    private static final int HIGH = 844;
    private static final Pattern RECEIPT = Pattern.compile("(?:[2-9A-Z]{4}-){4}[2-9A-Z]{4}");

    @Test
    void aMeetingIsQuorateVotesInBothWaysAndDecidesWhatConsentCouldNot(
            Visitor secretary, Visitor josie, Visitor lucia, Visitor bea, Visitor chair) {
        secretary.signsInAs("Marged Puw");
        secretary.visits("/meetings");
        secretary.press(secretary.page().locator(".meetings-lines a", new Page.LocatorOptions().setHasText("18:30")));
        secretary.reads("the meeting cannot resolve anything yet");
        var meeting = secretary.page().url().replaceFirst("^https?://[^/]+", "");

        secretary.presses("Note a proxy");
        chooses(secretary, "Member", "Callum Reid");
        secretary.fills("Who casts its vote", "Somebody Late");
        secretary.presses("Note it");
        secretary.reads("had to reach us by");
        secretary.presses("Cancel");

        arrives(secretary, "Copperfield");
        arrives(secretary, "Tidewrack");
        secretary.reads("the meeting cannot resolve anything yet");
        arrives(secretary, "Blackthorn");
        secretary.reads("Gwen Tomos, by proxy");
        arrives(secretary, "Bea Lockwood");
        secretary.reads("4 members of");
        secretary.passes("meeting-quorate");
        secretary.page().setViewportSize(1440, 900);

        secretary.presses("Enter a show of hands");
        secretary.fills("For", "4");
        secretary.fills("Against", "1");
        secretary.presses("Enter it");
        secretary.reads("4 members are present, so there cannot be 5 votes.");
        secretary.fills("For", "3");
        secretary.presses("Enter it");
        secretary.reads("carried, with 3 for, 1 against and 0 abstaining. By show of hands.");

        secretary.presses("Vote by secret ballot");
        secretary.presses("Open the ballot");
        secretary.reads("0 of 4 have voted.");
        secretary.passes("meeting-secret-ballot");
        secretary.page().setViewportSize(1440, 900);
        secretary.presses("Blackthorn Print has handed in its paper");
        secretary.reads("1 of 4 have voted.");

        var post = new PostRoom(secretary);
        josie.page().setViewportSize(PHONE, HIGH);
        post.opens("Josie Wren", Pattern.compile("^Vote now: secret ballot of Tidewrack Bakery"));
        var link = post.path();
        josie.visits(link);
        josie.isOn("The vote of Tidewrack Bakery");
        josie.presses("Look again before voting");
        josie.reads("Choose one of the three.");
        josie.ticks("For");
        josie.passes("meeting-slip");
        josie.page().setViewportSize(PHONE, HIGH);
        josie.presses("Look again before voting");
        josie.isOn("Is this right?");
        josie.presses("Cast this vote");
        josie.isOn("Tidewrack Bakery has voted");
        var receipt = josie.finds(RECEIPT);
        josie.visits(link);
        josie.isOn("Tidewrack Bakery has voted already");

        post.opens("Lucía Herrera", Pattern.compile("^Vote now: secret ballot of Copperfield"));
        lucia.visits(post.path());
        votes(lucia, "For");
        bea.visits("/");
        bea.press(bea.page().getByText("The page of Bea Lockwood"));
        bea.presses("Open my page");
        bea.isOn("Hello, Bea Lockwood");
        bea.press(bea.page().getByText(Pattern.compile("^Vote for Bea Lockwood on resolution")));
        bea.isOn("The vote of Bea Lockwood");
        votes(bea, "For");

        secretary.visits(meeting);
        secretary.reads("4 of 4 have voted.");
        secretary.presses("Close the ballot now");
        secretary.presses("Enter the paper handed in");
        secretary.fills("Against", "1");
        secretary.presses("Enter them");
        secretary.hears("Entered. Now a second person");
        chair.signsInAs("Aoife Brennan");
        chair.visits(meeting);
        chair.presses("Enter the paper handed in");
        chair.fills("Against", "1");
        chair.presses("Enter them");
        chair.hears("Both have entered the same: the papers are in the box.");
        chair.passes("meeting-chair");
        secretary.visits(meeting);
        secretary.presses("Count the papers");
        secretary.reads("carried, with 3 for, 1 against and 0 abstaining. By secret ballot.");
        josie.visits(link);
        josie.isOn("The papers are counted");
        josie.fills("Your receipt", receipt);
        josie.presses("Look it up");
        josie.hears("Yes: a paper came in with this receipt.");

        secretary.presses("Put to this meeting: Admit Greyfriars Taxis as a member");
        secretary.presses("Enter a show of hands");
        secretary.fills("For", "4");
        secretary.presses("Enter it");
        secretary.reads("those whom the decision concerns read it");
        secretary.fills("Why the meeting decided so", "Thirty-four drivers, one vote each.");
        secretary.presses("Enter it");
        secretary.reads("Thirty-four drivers, one vote each.");
        secretary.presses("Write the minutes");
        secretary.fills("Who chaired the meeting", "Aoife Brennan");
        secretary.fills("What was said", "Gwen Tomos spoke for the loan fund.");
        secretary.press(secretary
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Write the minutes")));
        secretary.hears("The minutes are kept with the case.");
        secretary.prefersDark();
        secretary.visits(meeting);
        secretary.passes("meeting-over");

        secretary.press(secretary
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Goes back to ADM"))));
        secretary.isOn("Greyfriars Taxis");
        secretary.reads("Agreed at the meeting of");
        secretary.reads("Thirty-four drivers, one vote each.");
    }

    @Test
    void aMeetingIsCalledAnnouncedMovedAndCancelled(Visitor secretary) {
        secretary.signsInAs("Marged Puw");
        secretary.visits("/meetings");
        secretary.presses("Call the meeting");
        secretary.reads("Give a day and a time.");
        day(secretary, LocalDate.now(ZoneId.of("Europe/London")).plusDays(3));
        secretary.fills("Where", "Unity Hall, Bradford");
        secretary.presses("Call the meeting");
        secretary.reads("clear days");
        day(secretary, LocalDate.now(ZoneId.of("Europe/London")).plusDays(200));
        secretary.presses("Call the meeting");
        secretary.presses("Give notice to all members");
        secretary.hears("The letters are on their way.");
        secretary.reads("have to be present. Who is there is noted on the day.");

        secretary.presses("Move, adjourn or cancel");
        day(secretary, LocalDate.now(ZoneId.of("Europe/London")).plusDays(207));
        secretary.presses("Look first");
        secretary.reads("Everybody who has had notice is told.");
        secretary.passes("meeting-change");
        secretary.page().setViewportSize(1440, 900);
        secretary.presses("Move it, and everything with it");
        secretary.reads("Say why, so that members understand it.");
        secretary.fills("Why", "The hall is let twice");
        secretary.presses("Move it, and everything with it");
        secretary.reads("The hall is let twice");

        secretary.presses("Move, adjourn or cancel");
        secretary.ticks("It is cancelled");
        secretary.fills("Why", "Nothing is to be decided");
        secretary.presses("Look first");
        secretary.presses("Cancel the meeting");
        secretary.reads("Nothing is to be decided");
        secretary.follows(secretary.finds(Pattern.compile("What was sent, and what arrived \\(MTG-\\d{4}-\\d{4}\\)")));
        findsLetter(secretary, "Cancelled: our general meeting of");
        findsLetter(secretary, "Moved: our general meeting is now on");
        findsLetter(secretary, "Notice of our general meeting on");
    }

    private static void findsLetter(Visitor secretary, String subject) {
        assertThat(secretary
                        .page()
                        .locator(".case-letters vaadin-details-summary", new Page.LocatorOptions().setHasText(subject))
                        .first())
                .isVisible();
    }

    private static void votes(Visitor member, String choice) {
        member.ticks(choice);
        member.presses("Look again before voting");
        member.presses("Cast this vote");
        member.reads("The paper is in the box.");
    }

    private static void arrives(Visitor secretary, String name) {
        chooses(secretary, "Who is here?", name);
        secretary.hears("is noted as present.");
        assertThat(secretary.page().locator(".meetings-present").getByText(name).first())
                .isVisible();
    }

    private static void chooses(Visitor secretary, String field, String name) {
        var box = secretary
                .page()
                .getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName(field).setExact(true));
        box.fill(name);
        secretary.press(secretary.page().locator("vaadin-combo-box-item").getByText(name));
    }

    private static void day(Visitor secretary, LocalDate day) {
        var field = secretary.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Day"));
        field.fill(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(day));
        field.press("Enter");
        secretary.settles();
    }
}
