package coop.workers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever coordinates a group says with one thumb who took part last month, and puts it right afterwards. */
@Journey
class MonthOnATelephoneJourney {

    private static final String GROUP = "Membership and solidarity";
    private static final int PHONE = 390;
    private static final int HIGH = 844;

    /** The least that a finger meets (WCAG 2.2, 2.5.8, is 24). */
    private static final double THUMB = 36;

    private Visitor priya;

    @BeforeEach
    void comeIn(Visitor priya) {
        this.priya = priya;
        priya.page().setViewportSize(PHONE, HIGH);
        priya.signsInAs("Priya Raman");
    }

    @Test
    void namesAreTickedAGuestIsAddedTheMonthConfirmedAndPutRight() {
        opensTheMonth();
        isRefusedWithNobodyTicked();
        ticksAndAddsAGuest();
        confirms();
        putsItRight();
    }

    private void opensTheMonth() {
        priya.visits("/groups");
        priya.follows(GROUP);
        priya.press(priya.page()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("not confirmed yet"))
                .getByRole(AriaRole.LINK));
        priya.reads("Coming to a meeting counts");
        assertThat(name("Yvonne Clarke (pauses)")).not().isChecked();
        Assertions.assertThat(priya.page()
                        .locator(".took-part vaadin-checkbox")
                        .first()
                        .boundingBox()
                        .height)
                .as("height of what a thumb is to meet")
                .isGreaterThanOrEqualTo(THUMB);
    }

    private void isRefusedWithNobodyTicked() {
        priya.presses("Those ticked took part");
        priya.reads("Nobody is ticked");
        priya.meetsNoBarriers();
        priya.photographAsIs("month-on-a-telephone-refused");
    }

    private void ticksAndAddsAGuest() {
        priya.fills("Name of a guest", "Ines Varga");
        name("Bea Lockwood").check();
        priya.settles();
        priya.reads("Kept. One person is ticked.");
        assertThat(priya.page().getByLabel("Name of a guest", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Ines Varga");
        priya.presses("Add the guest");
        priya.reads("Kept. 2 people are ticked.");
        assertThat(name("Ines Varga (guest)")).isChecked();
        priya.meetsNoBarriers();
        priya.photographAsIs("month-on-a-telephone");
    }

    private void confirms() {
        priya.presses("Those ticked took part");
        priya.reads("Thank you. The month is confirmed");
        priya.reads("Priya Raman has confirmed this month.");
    }

    private void putsItRight() {
        name("Petra Vance").check();
        priya.settles();
        priya.reads("Kept. 3 people are ticked.");
        priya.follows(GROUP);
        priya.reads("3 people took part");
        priya.meetsNoBarriers();
        priya.prefersDark();
        priya.visits(priya.page().url().replaceFirst("^https?://[^/]+", ""));
        priya.photographAsIs("group-on-a-telephone-dark");
    }

    private Locator name(String name) {
        return priya.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
