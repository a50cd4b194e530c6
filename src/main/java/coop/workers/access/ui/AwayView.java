package coop.workers.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import coop.workers.access.AbsenceDesk;
import coop.workers.access.AbsenceDesk.Told;
import coop.workers.access.CurrentActor;
import coop.workers.shell.Dates;
import coop.workers.shell.PageHeading;
import coop.workers.shell.StatusLine;
import jakarta.annotation.security.PermitAll;

/** Where people say when they are away and who stands in for them, and see for whom they stand in. */
@Route("away")
@PermitAll
class AwayView extends Div implements HasDynamicTitle {

    private final transient AbsenceDesk desk;
    private final transient CurrentActor current;
    private final transient Dates dates;
    private final StatusLine status = new StatusLine();
    private final Section known = new Section();
    private final Section form = new Section();

    AwayView(AbsenceDesk desk, CurrentActor current, Dates dates) {
        this.desk = desk;
        this.current = current;
        this.dates = dates;
        addClassNames("sheet", "away");
        add(new PageHeading(getPageTitle()).explained(getTranslation("access.away.explanation")), status, known, form);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.away.title");
    }

    private void show() {
        known.removeAll();
        form.removeAll();
        var absences = desk.mine();
        known.setVisible(!absences.isEmpty());
        var lines = new UnorderedList();
        lines.addClassName("away-lines");
        absences.forEach(told -> lines.add(line(told)));
        known.add(new H2(getTranslation("access.away.known")), lines);
        form.add(new AwayForm(desk, current.get().person(), this::arranged));
    }

    private ListItem line(Told told) {
        var absence = told.absence();
        var sentence = getTranslation(
                sentenceFor(told), told.who(), told.cover(), dates.day(absence.from()), dates.day(absence.until()));
        var line = new ListItem(new Span(sentence));
        if (told.mayEnd()) {
            var end = new Button(getTranslation("access.away.end"), click -> askToEnd(told, sentence));
            end.setAriaLabel(getTranslation("access.away.end.of", sentence));
            line.add(end);
        }
        if (!absence.note().isEmpty()) {
            var note = new Paragraph(absence.note());
            note.addClassName("away-note");
            line.add(note);
        }
        return line;
    }

    private String sentenceFor(Told told) {
        var actor = current.get();
        if (actor.is(told.absence().person())) {
            return "access.away.me";
        }
        return actor.is(told.absence().cover()) ? "access.away.i-stand-in" : "access.away.other";
    }

    private void askToEnd(Told told, String sentence) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("access.away.end"));
        dialog.setText(sentence + " " + getTranslation("access.away.end.ask"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("access.away.end.no"));
        dialog.setConfirmText(getTranslation("access.away.end.yes"));
        dialog.addConfirmListener(yes -> {
            desk.end(told.absence().id());
            show();
            status.say(getTranslation("access.away.ended"));
        });
        dialog.open();
    }

    private void arranged() {
        show();
        status.say(getTranslation("access.away.arranged"));
    }
}
