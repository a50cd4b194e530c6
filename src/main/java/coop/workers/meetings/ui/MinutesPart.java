package coop.workers.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.meetings.MeetingFile;
import coop.workers.meetings.MinutesDesk;
import coop.workers.meetings.MinutesDesk.Frame;
import coop.workers.shell.FormDialog;

/** The minutes of a meeting: those that are written, and what the next ones say. */
class MinutesPart extends Section {

    private static final int LONGEST_NAME = 200;

    private final transient AssemblyDesks desks;
    private final transient MeetingFile file;
    private final transient Proceedings proceedings;

    MinutesPart(AssemblyDesks desks, MeetingFile file, Proceedings proceedings) {
        this.desks = desks;
        this.file = file;
        this.proceedings = proceedings;
        add(new H2(getTranslation("meetings.minutes.heading")), new Paragraph(getTranslation("meetings.minutes.how")));
        var written = desks.minutes().written(file.id());
        if (!written.isEmpty()) {
            var list = new UnorderedList();
            list.addClassNames("meetings-list", "meetings-proxies");
            written.forEach(document -> {
                var by = new Span(getTranslation(
                        "meetings.minutes.by", document.addedBy(), desks.dates().moment(document.addedAt())));
                by.addClassName("meetings-where");
                list.add(new ListItem(
                        new Anchor(MeetingNavigation.documents(document.caseNumber()), document.name()), by));
            });
            add(list);
        }
        add(new Button(getTranslation("meetings.minutes.write"), click -> ask()));
    }

    private void ask() {
        var kept = desks.minutes().frame(file.id());
        var dialog =
                new FormDialog(getTranslation("meetings.minutes.heading"), getTranslation("meetings.minutes.write"));
        var chair = dialog.text("chair", getTranslation("meetings.minutes.who"), LONGEST_NAME);
        chair.setValue(kept.chair());
        var notes = dialog.with("notes", new TextArea(getTranslation("meetings.minutes.notes")));
        notes.setValue(kept.notes());
        notes.setMinHeight("12em");
        notes.setMaxLength(MinutesDesk.LONGEST_NOTES);
        dialog.ask(
                () -> desks.minutes().write(file.id(), new Frame(chair.getValue(), notes.getValue())),
                () -> proceedings.show(getTranslation("meetings.minutes.done")));
    }
}
