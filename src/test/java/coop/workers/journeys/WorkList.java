package coop.workers.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The list of work, as somebody looks in it for one thing. */
final class WorkList {

    private final Visitor visitor;

    WorkList(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Looks for a case by its number or name, and opens the work of this title. */
    void opens(String search, String title) {
        visitor.visits("/work");
        visitor.page().getByLabel("Search number, name, title, comments").fill(search);
        visitor.page().waitForURL(address -> address.contains("q="));
        visitor.settles();
        visitor.press(visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)));
        visitor.page().waitForURL(address -> address.contains("task"));
        visitor.settles();
    }

    /** Sees the whole list again; the work stays open beside it. */
    void forgetsTheSearch(String search) {
        visitor.presses("Remove the filter “Search: %s”".formatted(search));
        visitor.page().waitForURL(address -> !address.contains("q="));
        visitor.settles();
    }
}
