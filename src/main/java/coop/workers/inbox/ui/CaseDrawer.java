package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.casework.CaseDesk;
import coop.workers.casework.CaseDesk.Entry;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.MentionOffer;
import coop.workers.shell.ProblemList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The papers of the case and what people said about it, at hand while its work is done. */
final class CaseDrawer extends Div {

    private final CaseDesk cases;
    private final CaseFiles files;
    private final Dates dates;
    private final Details documents = new Details();
    private final Details letters = new Details();
    private final Details comments = new Details();
    private final DocumentLines lines = new DocumentLines(document -> {});
    private final Paragraph noDocuments = new Paragraph(getTranslation("inbox.documents.none"));
    private final Div said = new Div();
    private final TextArea comment = new TextArea();
    private final ProblemList problems = new ProblemList();

    CaseDrawer(CaseDesk cases, CaseFiles files, LettersTab correspondence, Dates dates) {
        this.cases = cases;
        this.files = files;
        this.dates = dates;
        addClassName("case-drawer");
        said.addClassName("comments");
        documents.add(noDocuments, lines, new FileDrop((name, content) -> {
            files.add(name, content);
            refresh();
        }));
        comments.add(said, problems, commentField());
        var file = cases.read(files.number());
        letters.setSummaryText(
                getTranslation("inbox.letters", correspondence.count(file).orElse(0)));
        letters.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                letters.removeAll();
                letters.add(correspondence.of(file));
            }
        });
        add(documents, letters, comments);
        refresh();
    }

    private Component commentField() {
        comment.setId("comment");
        comment.setLabel(getTranslation("inbox.comments.new"));
        comment.setHelperText(getTranslation("inbox.comments.help"));
        comment.setWidthFull();
        comment.setMinRows(2);
        comment.setManualValidation(true);
        problems.with("comment", comment);
        var say = new Button(getTranslation("inbox.comments.add"));
        say.setDisableOnClick(true);
        say.addClickListener(click -> {
            comment();
            say.setEnabled(true);
        });
        var box = new Div(new MentionOffer(comment, names()), say);
        box.addClassName("new-comment");
        return box;
    }

    private List<String> names() {
        return cases.readers(number()).stream()
                .map(CaseDesk.Reader::name)
                .distinct()
                .toList();
    }

    private void comment() {
        try {
            cases.comment(number(), comment.getValue());
            comment.clear();
            problems.clear();
            refresh();
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void refresh() {
        var papers = files.all();
        documents.setSummaryText(getTranslation("inbox.documents", papers.size()));
        lines.show(papers, false);
        noDocuments.setVisible(papers.isEmpty());
        var entries = new ArrayList<>(cases.timeline(number()).stream()
                .filter(entry -> entry.comment().isPresent())
                .toList());
        Collections.reverse(entries);
        comments.setSummaryText(getTranslation("inbox.comments", entries.size()));
        said.removeAll();
        entries.forEach(entry -> said.add(line(entry)));
    }

    private Component line(Entry entry) {
        var who = new Span(getTranslation("inbox.comments.by", entry.who(), dates.moment(entry.at())));
        who.addClassName("about");
        var words = new Paragraph(entry.comment().orElse(""));
        words.addClassName("as-typed");
        return new Div(who, words);
    }

    private CaseNumber number() {
        return files.number();
    }
}
