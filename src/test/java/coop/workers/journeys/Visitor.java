package coop.workers.journeys;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;

/** Somebody at a browser of their own. */
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<Integer> WIDTHS = List.of(390, 768, 1440);
    private static final int HEIGHT = 900;
    /** WCAG 2.2 AA, as the office promises. */
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Office office;
    private final BrowserContext profile;
    private final Page page;

    Visitor(Office office, BrowserContext profile) {
        this.office = office;
        this.profile = profile;
        this.page = profile.newPage();
        page.setViewportSize(1440, HEIGHT);
    }

    /** What they look at, for everything this class has no word for. */
    public Page page() {
        return page;
    }

    /** Goes to a page of the office and waits until it can be used. */
    public void visits(String path) {
        page.navigate(office.address(path).toString());
        settles();
    }

    /** Waits until the server has answered what was done last. */
    public void settles() {
        page.waitForFunction("""
                () => window.Vaadin?.Flow?.clients
                    && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())
                """);
    }

    /** The page has neither barriers that axe finds nor a missing title. */
    public void meetsNoBarriers() {
        assertThat(page.title()).as("title of " + page.url()).isNotBlank();
        var results = new AxeBuilder(page).withTags(STANDARDS).analyze();
        assertThat(results.getViolations().stream().map(Visitor::inWords))
                .as("barriers on " + page.url())
                .isEmpty();
    }

    private static String inWords(Rule rule) {
        var places = rule.getNodes().stream()
                .map(node -> "\n    " + node.getHtml() + "\n      " + node.getFailureSummary())
                .collect(joining());
        return "%s (%s)%s".formatted(rule.getHelp(), rule.getId(), places);
    }

    /** Keeps what the page looks like on a phone, a tablet and a desk, in {@code target/screenshots}. */
    public void photographs(String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            settles();
            photographAsIs("%s-%d".formatted(name, width));
        }
    }

    void photographAsIs(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setFullPage(true));
    }

    @Override
    public void close() {
        profile.close();
    }
}
