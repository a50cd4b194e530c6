package coop.workers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people miss in other lists of tasks, and why they keep a spreadsheet beside them; each of these is shown here to be otherwise. */
@Journey
class InboxJourney {

    private static final String PRIYA = "Priya Raman";
    private static final String TOM = "Tom Ashworth";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String INVITATION = "Think about an invitation for the group";

    /** Filters, order and place lost on opening a task; a fixed order; filters that cannot be used again; numbers that are wrong. */
    @Test
    void filtersOrderAndPlaceAreKeptAndCanBeUsedAgain(Visitor priya) {
        priya.signsInAs(PRIYA);
        searchesFor(priya, "invitation");
        priya.press(priya.page().locator("vaadin-grid-sorter", hasText("Number")));
        priya.page().waitForURL(address -> address.contains("sort="));
        var asListed = priya.page().url();

        rows(priya).nth(1).click();
        priya.page().waitForURL(address -> address.contains("task="));
        priya.settles();
        priya.reads("Open as a page");
        assertThat(priya.page().url()).contains("q=invitation").contains("sort=");
        priya.page().goBack();
        priya.page().waitForURL(asListed);
        priya.settles();
        priya.page().reload();
        priya.settles();
        assertThat(priya.page().getByLabel("Remove the filter “Search: invitation”"))
                .isVisible();

        fromMore(priya, "Keep this view…");
        priya.fills("Name", "Invitations by number");
        priya.presses("Keep");
        priya.isOn("Invitations by number");
        priya.visits("/work");
        priya.press(priya.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Invitations by number"))));
        priya.isOn("Invitations by number");
        assertThat(rows(priya).first()).hasText(INVITATION);
        assertThat(countBeside(priya, "Invitations by number")).isEqualTo(inAllHeadings(priya));
        fromMore(priya, "Remove this view");
        priya.presses("Remove");
        priya.isOn("My work");
        priya.passes("inbox");
    }

    /** No columns of what matters in the business, no export of what one sees, lateness hidden behind jargon, no calendar. */
    @Test
    void theListHasWhatPeopleKeepSpreadsheetsFor(Visitor priya) throws IOException {
        priya.signsInAs(PRIYA);
        assertThat(priya.page().getByText("Critically overdue").first()).isVisible();
        assertThat(priya.page().getByText(Pattern.compile("\\d+ days late")).first())
                .isVisible();

        priya.press(priya.page().getByRole(AriaRole.MENUITEM, named("Columns")));
        priya.reads("Choose what the list shows and in which order.");
        priya.meetsNoBarriers();
        priya.types("Escape");
        for (var column : List.of("What", "Case", "Number", "Due", "Waiting", "Who", "Process")) {
            assertThat(priya.page()
                            .locator("vaadin-grid-sorter", hasText(column))
                            .first())
                    .isAttached();
        }

        var file = priya.page().waitForDownload(() -> fromMore(priya, "Download as CSV"));
        var lines =
                Files.readString(file.path(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).contains("What", "Due");
        assertThat(lines).hasSizeGreaterThan(5);

        priya.visits("/notices");
        priya.presses("Make a link");
        var address =
                priya.page().getByLabel("Address for your calendar program").inputValue();
        var calendar = priya.page().request().get(address);
        assertThat(calendar.text()).contains("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE");
        priya.passes("notices");
        priya.presses("Revoke the link");
        assertThat(priya.page().request().get(address).status()).isEqualTo(404);
    }

    /** No bulk action, one click that takes a task from a colleague, drafts lost or only in the browser, notes one cannot add. */
    @Test
    void severalAreMovedAtOnceAndWhatAColleagueHasIsTakenOnlyOnBeingAsked(Visitor priya, Visitor tom) {
        priya.signsInAs(PRIYA);
        searchesFor(priya, "invitation");
        chooses(priya, 3);
        chooses(priya, 4);
        priya.presses("Claim");
        priya.reads("2 done.");
        priya.press(priya.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Assigned to me"))));
        priya.isOn("Assigned to me");
        rows(priya)
                .filter(new Locator.FilterOptions().setHasText("Think about an invitation"))
                .first()
                .click();
        priya.page().waitForURL(address -> address.contains("task="));
        priya.settles();
        var task = priya.page().url().replaceAll(".*task=([^&]+).*", "$1");

        priya.press(priya.page().getByText(Pattern.compile("^Comments:")));
        priya.fills("Say something to colleagues", "Rings on Thursday about the quokkas.");
        priya.presses("Add comment");
        priya.reads("Comments: 1");
        searchesFor(priya, "quokkas");
        assertThat(rows(priya)).hasCount(1);

        tom.signsInAs(TOM);
        tom.visits("/task/" + task);
        tom.reads(PRIYA + " has had this since");
        tom.presses("Take it over");
        tom.reads("What they have typed comes with it, and a line in the case says that you took it over.");
        tom.presses("Leave it with " + PRIYA);
        tom.reads(PRIYA + " has had this since");

        priya.visits("/work?scope=assigned&q=invitation");
        chooses(priya, 1);
        priya.presses("Choose all 2");
        priya.presses("Give back");
        priya.reads("2 done.");
        tom.reads("This is free again: nobody has it.");
    }

    /** Drafts lost or only in the browser, a slip that cannot be taken back, tasks that stay after completion. */
    @Test
    void whatIsHandedInCanBeTakenBackAndThenIsGone(Visitor priya, Visitor elsewhere, Visitor administrator) {
        var time = new TimeToUndo(administrator);
        time.becomes(3);
        try {
            takesBackAndLetsGo(priya, elsewhere);
        } finally {
            time.becomes(0);
        }
    }

    private static void takesBackAndLetsGo(Visitor priya, Visitor elsewhere) {
        priya.signsInAs(PRIYA);
        new WorkList(priya).opens("Marsh Lane Music", "Check the application");
        priya.presses("Take it");
        priya.presses("Ask for more");
        priya.fills("Your question to the applicant", "Who may call your committee back?");
        priya.reads("Saved");
        elsewhere.signsInAs(PRIYA);
        new WorkList(elsewhere).opens("Marsh Lane Music", "Check the application");
        assertThat(elsewhere.page().getByLabel("Your question to the applicant"))
                .hasValue("Who may call your committee back?");

        priya.presses("Ask for more");
        priya.reads("Handed in, and can still be undone");
        priya.passes("inbox-undo");
        priya.presses("Undo: Check the application, Marsh Lane Music");
        priya.reads("Undone. It is open again, with what you had written.");
        assertThat(priya.page().getByLabel("Your question to the applicant"))
                .hasValue("Who may call your committee back?");

        priya.presses("Ask for more");
        priya.presses("Let it take effect now: Check the application, Marsh Lane Music");
        assertThat(priya.page().getByText("Handed in, and can still be undone")).isHidden();
        priya.page().reload();
        priya.settles();
        priya.reads("Nothing matches these filters.");
        elsewhere.reads("Done by " + PRIYA);
    }

    /** Nothing to hand over by for a holiday. */
    @Test
    void workIsHandedOverForAHolidayAndComesBack(Visitor tom, Visitor priya) {
        tom.signsInAs(TOM);
        tom.visits("/away");
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var until = today.plusDays(10).format(DAY);
        day(tom, "First day away", today.format(DAY));
        day(tom, "Last day away", until);
        tom.fills("Note for the handover", "Calder rings on Monday.");
        tom.presses("Enter");
        tom.reads("Who stands in: Choose who stands in.");
        tom.page()
                .getByLabel("Who stands in", new Page.GetByLabelOptions().setExact(true))
                .fill(PRIYA);
        tom.press(tom.page().locator("vaadin-combo-box-item", hasText(PRIYA)));
        tom.presses("Enter");
        tom.reads(PRIYA + " stands in for you.");
        tom.passes("away");

        priya.signsInAs(PRIYA);
        priya.reads("You stand in for " + TOM + " until " + until + ".");
        priya.press(priya.page().getByText("Note for the handover"));
        priya.reads("Calder rings on Monday.");
        priya.passes("inbox-standing-in");

        tom.press(tom.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Back early"))));
        tom.presses("End it now");
        tom.reads("It has ended. Nobody stands in any more.");
        priya.visits("/work");
        priya.doesNotRead("You stand in for " + TOM);
    }

    private static void day(Visitor visitor, String field, String text) {
        var input = visitor.page().getByLabel(field, new Page.GetByLabelOptions().setExact(true));
        input.fill(text);
        input.press("Enter");
        input.press("Escape");
        visitor.settles();
    }

    private static void searchesFor(Visitor visitor, String words) {
        visitor.visits("/work");
        visitor.page().getByLabel("Search number, name, title, comments").fill(words);
        visitor.page().waitForURL(address -> address.contains("q="));
        visitor.settles();
    }

    private static Locator rows(Visitor visitor) {
        return visitor.page().locator("vaadin-grid a.open:visible");
    }

    private static void chooses(Visitor visitor, int row) {
        visitor.page()
                .locator("vaadin-grid vaadin-checkbox:visible")
                .nth(row - 1)
                .click();
        visitor.settles();
    }

    private static void fromMore(Visitor visitor, String entry) {
        visitor.press(visitor.page().getByRole(AriaRole.MENUITEM, named("More")));
        visitor.press(visitor.page().getByRole(AriaRole.MENUITEM, named(entry)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static int countBeside(Visitor visitor, String view) {
        var link = visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + view)));
        return Integer.parseInt(link.first().innerText().replaceAll("\\D", ""));
    }

    private static int inAllHeadings(Visitor visitor) {
        return visitor.page().locator("vaadin-grid span.heading:visible").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\D", ""))
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
