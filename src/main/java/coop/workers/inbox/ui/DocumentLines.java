package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import coop.workers.casework.Documents.Document;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Documents by name, with their size, to be saved or taken back. */
final class DocumentLines extends UnorderedList {

    private static final long KILO = 1024;

    private final Consumer<Document> remove;

    DocumentLines(Consumer<Document> remove) {
        this.remove = remove;
        addClassName("document-lines");
    }

    void show(List<Document> documents, boolean removable) {
        removeAll();
        setVisible(!documents.isEmpty());
        documents.forEach(document -> add(line(document, removable)));
    }

    private ListItem line(Document document, boolean removable) {
        var link = new Anchor("documents/" + document.id(), document.name());
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        var about = new Span(getTranslation("inbox.documents.about", size(document.bytes()), document.addedBy()));
        about.addClassName("about");
        var line = new ListItem(link, about);
        if (document.canBeShown()) {
            var look =
                    new Button(getTranslation("inbox.documents.look"), click -> new DocumentPreview(document).open());
            look.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            look.setAriaLabel(getTranslation("inbox.documents.look.named", document.name()));
            line.add(look);
        }
        if (removable) {
            var button = new Button(getTranslation("inbox.documents.remove"), click -> remove.accept(document));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(getTranslation("inbox.documents.remove.named", document.name()));
            line.add(button);
        }
        return line;
    }

    private static String size(long bytes) {
        return bytes < KILO * KILO
                ? "%,d KB".formatted(Math.max(1, bytes / KILO))
                : String.format(Locale.UK, "%.1f MB", bytes / (double) (KILO * KILO));
    }
}
