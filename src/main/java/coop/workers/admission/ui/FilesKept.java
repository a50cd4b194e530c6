package coop.workers.admission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Files that are with us, with their sizes, and where it is still possible the way to take one back. */
final class FilesKept extends UnorderedList {

    private static final long KILOBYTE = 1024;

    FilesKept() {
        addClassName("files-kept");
    }

    void add(String name, long bytes) {
        add(item(name, bytes));
    }

    void add(String name, long bytes, Runnable remove) {
        var button = new Button(getTranslation("admission.join.documents.remove"), click -> remove.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(getTranslation("admission.join.documents.remove.named", name));
        var item = item(name, bytes);
        item.add(button);
        add(item);
    }

    private ListItem item(String name, long bytes) {
        var called = new Span(name);
        called.addClassName("name");
        var size = new Span(
                bytes < KILOBYTE * KILOBYTE
                        ? getTranslation("admission.file.kilobytes", Math.max(1, bytes / KILOBYTE))
                        : getTranslation("admission.file.megabytes", Math.max(1, bytes / KILOBYTE / KILOBYTE)));
        size.addClassName("size");
        return new ListItem(called, size);
    }
}
