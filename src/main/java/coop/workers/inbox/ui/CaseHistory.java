package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.casework.CaseDesk;
import coop.workers.inbox.CaseChronicle;
import coop.workers.inbox.CaseChronicle.Happening;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.MentionOffer;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The story of a case, day by day, all of it or only one kind of line; and the box for a comment. */
class CaseHistory extends Div {

    /** The kinds of lines one may look at alone. */
    private enum Part {
        EVERYTHING(Happening.class),
        EVENTS(Happening.Deed.class),
        COMMENTS(Happening.Comment.class),
        LETTERS(Happening.Written.class),
        DOCUMENTS(Happening.Added.class);

        private final Class<? extends Happening> kind;

        Part(Class<? extends Happening> kind) {
            this.kind = kind;
        }
    }

    private final CaseNumber number;
    private final transient CaseDesk cases;
    private final transient CaseChronicle chronicle;
    private final transient HappeningSentences sentences;
    private final transient Dates dates;
    private final RadioButtonGroup<Part> part = new RadioButtonGroup<>();
    private final Div days = new Div();
    private final TextArea comment = new TextArea();
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();

    CaseHistory(CaseNumber number, CaseDesk cases, CaseChronicle chronicle, HappeningSentences sentences, Dates dates) {
        this.number = number;
        this.cases = cases;
        this.chronicle = chronicle;
        this.sentences = sentences;
        this.dates = dates;
        addClassName("case-history");
        part.setLabel(getTranslation("inbox.case.history.show"));
        part.setItems(Part.values());
        part.setItemLabelGenerator(
                each -> getTranslation("inbox.case.history." + each.name().toLowerCase(Locale.ROOT)));
        part.setValue(Part.EVERYTHING);
        part.addValueChangeListener(chosen -> tell());
        add(commentBox(), part, days);
        tell();
    }

    private Component commentBox() {
        comment.setId("comment");
        comment.setLabel(getTranslation("inbox.case.comment"));
        comment.setHelperText(getTranslation("inbox.case.comment.help"));
        comment.setMinRows(2);
        comment.setWidthFull();
        problems.with("comment", comment);
        var add = new Button(getTranslation("inbox.case.comment.add"), click -> addComment());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var box = new Div(problems, new MentionOffer(comment, names()), new Div(add, status));
        box.addClassName("comment-box");
        return box;
    }

    private List<String> names() {
        return cases.readers(number).stream()
                .map(CaseDesk.Reader::name)
                .distinct()
                .toList();
    }

    private void addComment() {
        problems.clear();
        try {
            cases.comment(number, comment.getValue());
            comment.clear();
            status.say(getTranslation("inbox.case.comment.added"));
            tell();
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void tell() {
        days.removeAll();
        var shown = chronicle.of(number).stream()
                .filter(part.getValue().kind::isInstance)
                .toList();
        if (shown.isEmpty()) {
            days.add(new Paragraph(getTranslation("inbox.case.history.none")));
        }
        LocalDate day = null;
        var lines = new OrderedList();
        for (var happening : shown) {
            var its = dates.dayOf(happening.at());
            if (!its.equals(day)) {
                day = its;
                lines = new OrderedList();
                days.add(day(its), lines);
            }
            lines.add(line(happening));
        }
    }

    private Component day(LocalDate day) {
        var heading = new H2(dates.day(day));
        heading.addClassName("day");
        return heading;
    }

    private ListItem line(Happening happening) {
        var time = new Span(dates.time(happening.at()));
        time.addClassName("time");
        var line = new ListItem(time, sentences.of(happening));
        line.addClassName(happening.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        return line;
    }
}
