package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import coop.workers.casework.CaseDesk.Audience;
import coop.workers.casework.Documents;
import coop.workers.casework.Documents.Document;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The files of a case: to look at, to save, to add to. Limits are told before, and what is wrong with a file by its name. */
class CaseDocuments extends Div {

    private final CaseNumber number;
    private final transient Documents documents;
    private final transient Dates dates;
    private final String reader;
    private final Div list = new Div();
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();
    private volatile Audience audience = Audience.INSIDE;
    private final transient List<Problem> refused = new ArrayList<>();
    private boolean begun;

    /** @param reader who reads this: what they have added themselves they may take back */
    CaseDocuments(CaseNumber number, Documents documents, Dates dates, String reader) {
        this.number = number;
        this.documents = documents;
        this.dates = dates;
        this.reader = reader;
        addClassName("documents");
        add(list, intake());
        showList();
    }

    private void showList() {
        list.removeAll();
        var kept = documents.of(number);
        if (kept.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("inbox.case.documents.empty"), getTranslation("inbox.case.documents.empty.help")));
        } else {
            var lines = new UnorderedList();
            kept.forEach(document -> lines.add(line(document)));
            list.add(lines);
        }
    }

    private ListItem line(Document document) {
        var name = new Anchor("documents/" + document.id(), document.name());
        name.setDownload(true);
        name.addClassName("name");
        var detail = new Paragraph(getTranslation(
                document.audience() == Audience.EVERYONE
                        ? "inbox.case.documents.detail.everyone"
                        : "inbox.case.documents.detail.inside",
                FileSize.inWords(document.bytes()),
                document.addedBy(),
                dates.moment(document.addedAt())));
        detail.addClassName("detail");
        var acts = new Div();
        acts.addClassName("acts");
        if (document.canBeShown()) {
            acts.add(act("inbox.case.documents.look", document, () -> new DocumentPreview(document).open()));
        }
        if (document.addedBy().equals(reader)) {
            acts.add(act("inbox.case.documents.remove", document, () -> remove(document)));
        }
        return new ListItem(new Div(name, detail), acts);
    }

    private Button act(String key, Document document, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("inbox.case.documents.act", getTranslation(key), document.name()));
        return button;
    }

    private void remove(Document document) {
        problems.clear();
        try {
            documents.remove(document.id());
            status.say(getTranslation("inbox.case.documents.removed", document.name()));
            showList();
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private Component intake() {
        var megabytes = Documents.MAX_MEGABYTES;
        var upload = new Upload(this::take);
        upload.setMaxFileSize(Documents.MAX_BYTES);
        upload.addAllFinishedListener(finished -> {
            begun = false;
            upload.clearFileList();
        });
        upload.setUploadButton(new Button(getTranslation("inbox.case.documents.choose")));
        upload.addFileRejectedListener(
                event -> problems.show(Problem.of("casework.document.too-large", event.getFileName(), megabytes)));
        var everyone = new Checkbox(getTranslation("inbox.case.documents.everyone"));
        everyone.addValueChangeListener(ticked -> audience = ticked.getValue() ? Audience.EVERYONE : Audience.INSIDE);
        var intake = new Section(
                new H2(getTranslation("inbox.case.documents.add")),
                new Paragraph(
                        getTranslation("inbox.case.documents.limits", megabytes, String.join(", ", Documents.KINDS))),
                problems,
                everyone,
                upload,
                status);
        intake.addClassName("intake");
        return intake;
    }

    /** Runs while the file streams in, outside of the page's turn. */
    private void take(UploadEvent file) throws IOException {
        var page = file.getUI();
        try {
            var kept = documents.add(number, file.getFileName(), file.getInputStream(), audience);
            page.accessSynchronously(() -> {
                begin();
                status.say(getTranslation("inbox.case.documents.added", kept.name()));
                showList();
            });
        } catch (Rejection refusal) {
            page.accessSynchronously(() -> showProblems(refusal.problems()));
        }
    }

    private void showProblems(List<Problem> refusals) {
        begin();
        refused.addAll(refusals);
        problems.show(refused);
    }

    /** Several files may be chosen at once: what is wrong with any of them stays until others are chosen. */
    private void begin() {
        if (!begun) {
            begun = true;
            refused.clear();
            problems.clear();
        }
    }
}
