package coop.workers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The demonstration's clock, moved by an administrator on its page, in journeys that say {@code @Journey(movesTime = true)}.
 * They share one office and so one time: each reckons from {@link #today}.
 */
final class DemonstrationClock {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final String PAGE = "/demonstration/clock";

    /** Every day in between is lived through. */
    private static final double PATIENCE_IN_MILLISECONDS = 180_000;

    private final Visitor administrator;

    /** Of somebody who has signed in as an administrator. */
    DemonstrationClock(Visitor administrator) {
        this.administrator = administrator;
    }

    /** What day it is in the office. */
    LocalDate today() {
        administrator.visits(PAGE);
        var said = administrator.page().locator(".demonstration-today").innerText();
        return LocalDate.parse(said.replaceAll("^Here it is (.*), \\d\\d:\\d\\d\\.$", "$1"), DAY);
    }

    /** Lets time pass until {@code day}, and returns when everything that fell due has been done. */
    void moveTo(LocalDate day) {
        administrator.visits(PAGE + "?to=" + day);
        administrator.presses("Move on");
        waitsForWhatIsDue(day);
    }

    void moveOnBy(int days) {
        moveTo(today().plusDays(days));
    }

    private void waitsForWhatIsDue(LocalDate day) {
        var settled = administrator
                .page()
                .locator(
                        ".demonstration-clock [role=status]",
                        new Page.LocatorOptions()
                                .setHasText("It is %s, and what fell due has been done.".formatted(DAY.format(day))));
        assertThat(settled).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_IN_MILLISECONDS));
    }

    /** As written in pages: 4 May 2027. */
    static String written(LocalDate day) {
        return DAY.format(day);
    }
}
