package coop.workers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a browser of their own. */
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int PHONE = 390;
    private static final int TABLET = 768;
    private static final int DESK = 1440;
    private static final List<Integer> WIDTHS = List.of(PHONE, TABLET, DESK);
    private static final int HEIGHT = 900;
    private static final int LINES_ON_A_PAGE = 50;
    /** No page has more stops for the Tab key. */
    private static final int FAR_ENOUGH = 120;
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
        page.setViewportSize(DESK, HEIGHT);
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

    /** The status with which the office answers for one of its pages. */
    int answeredFor(String path) {
        var response = page.navigate(office.address(path).toString());
        settles();
        return response.status();
    }

    /** Chooses the dark appearance, once and for all. */
    void prefersDark() {
        profile.addInitScript("localStorage.setItem('appearance', 'dark')");
    }

    /** Signs in from the start page of the demonstration. */
    void signsInAs(String name) {
        visits("/");
        presses("Sign in as " + name);
        page.waitForURL(address -> !URI.create(address).getPath().equals("/"));
        settles();
    }

    void presses(String button) {
        press(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    void follows(String link) {
        press(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    /** The first of several of one name. */
    void press(Locator what) {
        what.first().click();
        settles();
    }

    void fills(String field, String text) {
        var input = page.getByLabel(field, new Page.GetByLabelOptions().setExact(true));
        input.fill(text);
        // a field that opens a calendar while one types does so before the next frame, and hides the page for readers
        isDrawn();
        settles();
    }

    /** Chooses one of a row of buttons, or ticks a box. */
    void ticks(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        settles();
    }

    /** Presses a key, by the name that browsers have for it. */
    void types(String key) {
        page.keyboard().press(key);
        settles();
    }

    /** Goes on with the Tab key until it is in focus. */
    void tabsTo(String name) {
        for (int pressed = 0; pressed < FAR_ENOUGH; pressed++) {
            if (inFocus().equals(name)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach “%s” on %s".formatted(name, page.url()));
    }

    /** What has the focus, by its name. */
    String inFocus() {
        return String.valueOf(page.evaluate("""
                () => {
                  const here = document.activeElement;
                  const name = here.ariaLabel || here.labels?.[0]?.textContent || here.textContent;
                  return (name || '').trim();
                }
                """));
    }

    /** Hands over a file from their disk. */
    void attaches(FilePayload file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
        settles();
    }

    /** Waits until the page says so somewhere. */
    void reads(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    /** Waits until a screen reader would say so by itself. */
    void hears(String text) {
        assertThat(page.locator("[role=status]", new Page.LocatorOptions().setHasText(text))
                        .first())
                .isAttached();
    }

    /** Goes down a list by its key until a screen reader says this line; each day brings other lines before it. */
    void movesDownTo(String line) {
        var said = page.locator("[role=status]", new Page.LocatorOptions().setHasText(line));
        for (int lines = 0; said.count() == 0 && lines < LINES_ON_A_PAGE; lines++) {
            types("j");
            settles();
        }
        hears(line);
    }

    /** Waits for the page of this heading. */
    void isOn(String heading) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setLevel(1).setExact(true)))
                .isVisible();
    }

    void isOffered(String button) {
        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true)))
                .isVisible();
    }

    /** The first text on the page of this shape. */
    String finds(Pattern shape) {
        var matcher = shape.matcher(page.locator("body").innerText());
        assertThat(matcher.find())
                .as("something like %s on %s", shape, page.url())
                .isTrue();
        return matcher.group();
    }

    /** Nothing on the page says so. */
    void doesNotRead(String text) {
        assertThat(page.getByText(text)).hasCount(0);
    }

    /** Keeps what the page looks like at each width, and finds no barriers on it, neither on a phone nor at a desk. */
    void passes(String name) {
        for (int width : WIDTHS) {
            looksFrom(width);
            if (width != TABLET) {
                meetsNoBarriers();
            }
            photographAsIs("%s-%d".formatted(name, width));
        }
    }

    private void looksFrom(int width) {
        page.setViewportSize(width, HEIGHT);
        isDrawn();
        settles();
        isDrawn();
    }

    /** Observers of sizes are called, and what came from the server is drawn, between two frames. */
    private void isDrawn() {
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    /** Waits until the server has answered what was done last, and no part of the page says that it is being rearranged. */
    public void settles() {
        page.waitForFunction("""
                () => window.Vaadin?.Flow?.clients
                    && Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())
                    && !document.querySelector('[aria-busy="true"]')
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

    /** Keeps what the page looks like now, in {@code target/screenshots}. */
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
