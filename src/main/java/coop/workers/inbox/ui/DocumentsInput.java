package coop.workers.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.workers.casework.Documents;
import coop.workers.casework.Documents.Document;
import coop.workers.forms.FormElement;
import coop.workers.shared.NotFound;
import coop.workers.shared.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files as an answer: kept with the case as soon as they are added, and listed here. */
final class DocumentsInput extends Div implements Input, HasValidation, Focusable<DocumentsInput> {

    private final FormElement.DocumentsField field;
    private final CaseFiles files;
    private final Runnable changed;
    private final List<Document> added = new ArrayList<>();
    private final DocumentLines lines;
    private final FileDrop drop;
    private final Span error = new Span();
    private boolean locked;

    DocumentsInput(FormElement.DocumentsField field, @Nullable Object value, CaseFiles files, Runnable changed) {
        this.field = field;
        this.files = files;
        this.changed = changed;
        addClassName("documents-field");
        setId(field.key());
        setTabIndex(-1);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", field.label());
        error.addClassName("error");
        error.setVisible(false);
        lines = new DocumentLines(this::remove);
        drop = new FileDrop((name, content) -> take(files.add(name, content)));
        add(label(), help(), lines, drop, error);
        if (value instanceof List<?> ids) {
            ids.forEach(id -> find(String.valueOf(id)));
        }
        refresh();
    }

    private Component label() {
        var label = new Span(field.label());
        label.addClassName("label");
        label.getElement().getClassList().set("required", field.required());
        return label;
    }

    private Component help() {
        var most = field.several() ? FormElement.DocumentsField.MOST : 1;
        var limits = getTranslation(
                "inbox.field.documents", most, Documents.MAX_MEGABYTES, String.join(", ", Documents.KINDS));
        var help = new Span((field.question().help() + " " + limits).strip());
        help.addClassName("help");
        return help;
    }

    /** One that is there no more is not an answer any more. */
    private void find(String id) {
        try {
            added.add(files.find(UUID.fromString(id)));
        } catch (NotFound gone) {
            changed.run();
        }
    }

    private void take(Document document) {
        if (!field.several()) {
            added.clear();
        }
        added.add(document);
        refresh();
        changed.run();
    }

    private void remove(Document document) {
        try {
            files.remove(document.id());
            added.remove(document);
            refresh();
            changed.run();
        } catch (Rejection refused) {
            setErrorMessage(getTranslation(
                    refused.problems().get(0).message().key(),
                    refused.problems().get(0).message().arguments().toArray()));
            setInvalid(true);
        }
    }

    private void refresh() {
        lines.show(added, !locked);
        drop.setVisible(!locked && (added.isEmpty() || field.several()));
    }

    @Override
    public FormElement.Field field() {
        return field;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public @Nullable Object typed() {
        return added.isEmpty()
                ? null
                : added.stream().map(document -> document.id().toString()).toList();
    }

    @Override
    public void lock(boolean locked) {
        this.locked = locked;
        refresh();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(message);
    }

    @Override
    public @Nullable String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
