package coop.workers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands before the door, with the right key or a wrong one. */
@Journey
class FrontDoorJourney {

    @Test
    void whoeverIsLostIsToldWhereToGo(Visitor visitor) {
        visitor.visits("/join/wrong-link");
        visitor.reads("This link does not lead to a draft");
        visitor.passes("join-wrong-link");

        visitor.visits("/application/confirm/wrong-link");
        visitor.reads("This link no longer works");
        visitor.passes("confirm-wrong-link");

        visitor.visits("/application/wrong-link");
        visitor.reads("This link no longer works");
        visitor.presses("Get a fresh link");
        visitor.isOn("Get a fresh link");
        visitor.passes("fresh-link");
        visitor.fills("E-mail address", "nobody@example.coop");
        visitor.presses("Send me a link");
        visitor.reads("If an application belongs to nobody@example.coop, a letter with a fresh link is on its way.");

        visitor.visits("/set-password/wrong-link");
        visitor.reads("This link has been used, replaced or has ended.");
        visitor.passes("set-password-wrong-link");
    }

    @Test
    void onlyTheRightPasswordOpensAndSigningOutCloses(Visitor kwame) {
        kwame.visits("/post-room");
        kwame.isOn("Sign in");
        kwame.passes("sign-in");

        kwame.fills("E-mail address", "kwame@workers.coop.example");
        kwame.fills("Password", "not-together-at-all");
        kwame.presses("Sign in");
        kwame.reads("That address and password do not go together. Check both and try again.");
        kwame.passes("sign-in-refused");

        kwame.fills("Password", "all-together-now");
        kwame.presses("Sign in");
        kwame.reads("There is nothing here");
        kwame.passes("not-open-to-me");

        assertThat(kwame.answeredFor("/no-such-page")).as("status").isEqualTo(404);
        kwame.reads("There is nothing here");

        kwame.visits("/");
        kwame.isOn("My work");
        kwame.press(kwame.page().getByLabel("Signed in as Kwame Mensah"));
        kwame.press(kwame.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out")));
        kwame.reads("Welcome to workers.coop");

        kwame.visits("/work");
        kwame.isOn("Sign in");
    }

    /** From the start page to a task that is done. */
    @Test
    void theKeyboardIsEnough(Visitor priya) {
        priya.visits("/");
        priya.types("Tab");
        assertThat(priya.inFocus()).isEqualTo("Skip to the page");
        priya.tabsTo("Sign in as Priya Raman");
        priya.types("Enter");
        priya.isOn("My work");

        priya.movesDownTo("Resolve the duplicate, Calder Bikes, Todmorden");
        priya.types("Enter");
        priya.reads("Open as a page");
        priya.tabsTo("What you found");
        priya.page().keyboard().insertText("The same number, but another registrar.");
        priya.tabsTo("A different co-op");
        priya.types("Enter");
        priya.reads("Next, the membership team checks the application.");
    }

    @Test
    void theDarkAppearanceHasNoBarriersEither(Visitor tom, Visitor aoife) {
        tom.prefersDark();
        for (var page : List.of("/", "/join", "/sign-in", "/accessibility")) {
            tom.visits(page);
            tom.passes("dark" + page.replace('/', '-'));
        }
        tom.signsInAs("Tom Ashworth");
        for (var page : List.of("/work", "/cases", "/register", "/post-room", "/groups", "/incidents", "/account")) {
            tom.visits(page);
            tom.passes("dark" + page.replace('/', '-'));
        }
        aoife.prefersDark();
        aoife.signsInAs("Aoife Brennan");
        aoife.visits("/board");
        aoife.passes("dark-board");
    }
}
