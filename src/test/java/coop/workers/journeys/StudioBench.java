package coop.workers.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The draft of a process, as its owner works at it: by the panel beside the picture, and question by question on a form. */
final class StudioBench {

    private final Visitor owner;
    private final String process;

    /** @param process such as {@code /processes/consent} */
    StudioBench(Visitor owner, String process) {
        this.owner = owner;
        this.process = process;
    }

    /** Opens a part of the draft, such as {@code forms/integrate}. */
    void opens(String part) {
        owner.visits(process + "/edit/" + part);
    }

    /** Chooses a thing of the diagram. */
    void chooses(String element) {
        opens("diagram?at=" + element);
        assertThat(panel()).isVisible();
    }

    /** Adds something after what is chosen, and names it. */
    void adds(String kind, String name) {
        owner.press(owner.page().locator("#editing-add-kind"));
        picks(kind);
        owner.press(owner.page().locator("#editing-add"));
        writes(panel().getByRole(AriaRole.TEXTBOX).first(), name);
    }

    void names(String name) {
        writes(panel().getByRole(AriaRole.TEXTBOX).first(), name);
    }

    /** So much time, in the unit that stands there. */
    void gives(int time) {
        writes(panel().locator("vaadin-integer-field input"), String.valueOf(time));
    }

    void says(String label, String option) {
        picks(panel(), label, option);
    }

    void presses(String button) {
        owner.press(panel().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true)));
    }

    /** One answer of the question that is chosen, counted from 0: its words, and when it is taken. */
    void answers(int which, String words, String fact, String value) {
        writes(answer(which).getByLabel("Answer", exactly()), words);
        picks(answer(which), "If", fact);
        picks(answer(which), "What", value);
    }

    void leads(int which, String place) {
        picks(answer(which), "Then on to", place);
    }

    void takesWhereNoOtherFits(int which) {
        answer(which).getByLabel("Taken where no other answer fits").check();
        owner.settles();
    }

    private Locator answer(int which) {
        return panel().locator(".editing-answer").nth(which);
    }

    /** Adds something at the end of the form that is open. */
    void addsToForm(String kind) {
        var last = owner.page().locator(".editing-line").last();
        owner.press(last.locator("vaadin-select"));
        picks(kind);
        owner.press(last.locator("vaadin-button").last());
    }

    /** What is asked at one place of the form, counted from the end. */
    void asks(int fromTheEnd, String question) {
        writes(item(fromTheEnd).getByLabel("Question", exactly()), question);
    }

    void offers(int fromTheEnd, String answers) {
        writes(item(fromTheEnd).getByLabel("Answers", exactly()), answers);
    }

    void mustBeAnswered(int fromTheEnd) {
        item(fromTheEnd).getByLabel("Must be answered").check();
        owner.settles();
    }

    private Locator item(int fromTheEnd) {
        return owner.page().locator(".editing-item-fields").nth(-1 - fromTheEnd);
    }

    private void picks(Locator within, String label, String option) {
        owner.press(within.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true)));
        picks(option);
    }

    private void picks(String option) {
        owner.press(owner.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true)));
    }

    private void writes(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
        owner.settles();
    }

    private Locator panel() {
        return owner.page().locator(".editing-panel");
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
