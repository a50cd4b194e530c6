package coop.workers.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;

/** The letters of the office, as its secretary reads them while there is no mail server. */
final class PostRoom {

    private final Visitor secretary;

    PostRoom(Visitor secretary) {
        this.secretary = secretary;
    }

    /** Opens the newest letter to {@code name} about {@code subject}. */
    void opens(String name, String subject) {
        opens(name, new Page.GetByRoleOptions().setName(subject).setExact(true));
    }

    /** The same where the subject has a day or a number in it. */
    void opens(String name, Pattern subject) {
        opens(name, new Page.GetByRoleOptions().setName(subject));
    }

    private void opens(String name, Page.GetByRoleOptions letter) {
        secretary.visits("/post-room");
        secretary.page().getByLabel("Search by case, name, address or subject").fill(name);
        secretary.page().waitForURL(address -> URI.create(address).getQuery() != null);
        secretary.settles();
        secretary.press(secretary.page().getByRole(AriaRole.LINK, letter));
    }

    /** The path of the only link in the letter that lies open. */
    String path() {
        Locator link = secretary.page().locator(".letter .as-written a");
        return URI.create(link.getAttribute("href")).getPath();
    }
}
