package coop.workers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody supports without being a member: comes, gives, changes their mind about letters, and leaves. */
@Journey
class SupporterJourney {

    private static final String NAME = "Robin Fell";
    private static final String EMAIL = "robin.fell@post.example";
    private static final int PHONE = 390;
    private static final int HIGH = 844;

    private Visitor robin;
    private Visitor team;
    private Visitor treasurer;
    private PostRoom letters;

    @BeforeEach
    void comeIn(Visitor robin, Visitor team, Visitor treasurer) {
        this.robin = robin;
        this.team = team;
        this.treasurer = treasurer;
        team.signsInAs("Priya Raman");
        treasurer.signsInAs("Kwame Mensah");
        letters = new PostRoom(team);
        onATelephone();
    }

    @Test
    void somebodyBecomesASupporterGivesAndLeaves() {
        asksAndConfirms();
        standsOnTheList();
        gives();
        wouldRatherNotBeWrittenTo();
        leaves();
    }

    private void asksAndConfirms() {
        robin.visits("/support");
        robin.presses("Send");
        robin.reads("There are 2 problems");
        robin.passes("support-with-problems");
        onATelephone();
        robin.fills("Your name", NAME);
        robin.fills("E-mail address", EMAIL);
        robin.ticks("You may write to me now and then");
        robin.presses("Send");
        robin.isOn("One more click");

        letters.opens(EMAIL, "One click and you are a supporter");
        robin.visits(letters.path());
        robin.presses("Yes, I support you");
        robin.isOn("You are a supporter. Thank you!");
    }

    private void standsOnTheList() {
        team.visits("/supporters?search=Robin");
        team.reads(NAME);
        assertThat(line()).containsText("may be written to");
        team.passes("supporters");
    }

    private Locator line() {
        return team.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(NAME));
    }

    /** A gift is income, not a subscription. */
    private void gives() {
        treasurer.visits("/money/income");
        treasurer.presses("Enter income");
        treasurer.fills("From", NAME);
        treasurer.fills("Amount", "25");
        treasurer.press(treasurer
                .page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Enter it")));
        treasurer.reads(NAME);
        treasurer.reads("£25.00");
    }

    private void wouldRatherNotBeWrittenTo() {
        robin.visits("/my-page/sign-in");
        robin.fills("Your e-mail address", EMAIL);
        robin.presses("Send me a link");
        letters.opens(EMAIL, Pattern.compile("^Your link to your page"));
        robin.visits(letters.path());
        robin.presses("Open my page");
        robin.reads("You are here for yourself: supporter");
        robin.passes("my-page-of-a-supporter");
        onATelephone();
        robin.page()
                .getByLabel("You may write to me now and then", new Page.GetByLabelOptions().setExact(true))
                .uncheck();
        robin.settles();
        team.visits("/supporters?search=Robin");
        assertThat(line()).containsText("does not wish to be written to");
    }

    private void leaves() {
        robin.presses("Leave");
        robin.reads("Thank you for all you gave. You are welcome back at any time.");
        robin.reads("Become a worker member");
        team.visits("/supporters?search=Robin");
        team.reads("Nobody on the list is called or written to like that");
    }

    private void onATelephone() {
        robin.page().setViewportSize(PHONE, HIGH);
    }
}
