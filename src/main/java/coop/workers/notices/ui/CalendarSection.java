package coop.workers.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.notices.CalendarDesk;
import coop.workers.shell.Dates;
import coop.workers.shell.StatusLine;

/** The link for somebody's calendar program: to be made, copied once, made anew, revoked. */
class CalendarSection extends Section {

    private static final String COPY = "navigator.clipboard.writeText($0)";

    private final transient CalendarDesk desk;
    private final transient Dates dates;
    private final Div state = new Div();
    private final StatusLine status = new StatusLine();

    CalendarSection(CalendarDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        state.addClassName("stack");
        add(
                new H2(getTranslation("notices.calendar")),
                new Paragraph(getTranslation("notices.calendar.explanation")),
                state,
                status);
        showState();
    }

    private void showState() {
        desk.since()
                .ifPresentOrElse(
                        since -> show(
                                new Paragraph(getTranslation("notices.calendar.since", dates.day(since))),
                                line(makeButton("notices.calendar.make-new"), revokeButton())),
                        () -> show(
                                new Paragraph(getTranslation("notices.calendar.none")),
                                line(makeButton("notices.calendar.make"))));
    }

    private Button makeButton(String key) {
        return new Button(getTranslation(key), click -> {
            showMade(desk.make());
            status.say(getTranslation("notices.calendar.made"));
        });
    }

    private Button revokeButton() {
        return new Button(getTranslation("notices.calendar.revoke"), click -> {
            desk.revoke();
            showState();
            status.say(getTranslation("notices.calendar.revoked"));
        });
    }

    private void showMade(String address) {
        var field = new TextField(getTranslation("notices.calendar.address"));
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setHelperText(getTranslation("notices.calendar.how"));
        var copy = new Button(getTranslation("notices.calendar.copy"));
        copy.addClickListener(click -> copy.getElement()
                .executeJs(COPY, address)
                .then(
                        done -> status.say(getTranslation("notices.calendar.copied")),
                        refused -> status.say(getTranslation("notices.calendar.not-copied"))));
        show(field, line(copy, revokeButton()));
    }

    private void show(Component... parts) {
        state.removeAll();
        state.add(parts);
    }

    private static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("line");
        return line;
    }
}
