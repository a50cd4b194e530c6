package coop.workers.studio.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Kind;
import coop.workers.studio.drawing.Outline;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A whole diagram as a nested list in words; each line opens what it is about. Arrow keys go from line to line. */
@Tag("process-outline")
@JsModule("./studio/process-outline.ts")
final class OutlineList extends HtmlContainer {

    private final OutlineWords words;
    private final Consumer<String> chosen;
    private final Map<String, NativeButton> lines = new HashMap<>();
    private String current = "";

    OutlineList(String label, OutlineWords words, Consumer<String> chosen) {
        this.words = words;
        this.chosen = chosen;
        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", label);
    }

    /**
     * Shows the diagram as it stands.
     *
     * @param wrong ids of what something is wrong with
     */
    void show(Drawn process, List<Outline> outline, Map<String, Drawn> drawn, Set<String> wrong) {
        removeAll();
        lines.clear();
        var list = list(outline, drawn, wrong);
        var whole = new ListItem(line(process, drawn, wrong), list);
        add(new OrderedList(whole));
        choose(current);
    }

    private OrderedList list(List<Outline> outline, Map<String, Drawn> drawn, Set<String> wrong) {
        var list = new OrderedList();
        outline.forEach(each -> {
            var item = new ListItem(line(each.drawn(), drawn, wrong));
            if (!each.within().isEmpty()) {
                item.add(list(each.within(), drawn, wrong));
            }
            list.add(item);
        });
        return list;
    }

    private NativeButton line(Drawn each, Map<String, Drawn> drawn, Set<String> wrong) {
        var name = new Span(words.name(each));
        name.addClassName("name");
        var line = new NativeButton();
        line.addClassName("outline-" + each.kind().name().toLowerCase(Locale.ROOT));
        if (each.kind() != Kind.ARROW) {
            var kind = new Span(words.kind(each));
            kind.addClassName("kind");
            line.add(kind, new Span(" "));
        }
        line.add(name);
        var detail = words.detail(each, drawn);
        if (!detail.isBlank()) {
            var more = new Span(detail);
            more.addClassName("detail");
            line.add(new Span(" "), more);
        }
        if (wrong.contains(each.id())) {
            var mark = new Span(getTranslation("studio.edit.look"));
            mark.addClassName("mark");
            line.add(new Span(" "), mark);
        }
        line.addClickListener(event -> chosen.accept(each.id()));
        lines.put(each.id(), line);
        return line;
    }

    void choose(String id) {
        current = id;
        lines.forEach((each, line) -> {
            if (each.equals(id)) {
                line.getElement().setAttribute("aria-current", "true");
            } else {
                line.getElement().removeAttribute("aria-current");
            }
        });
        getElement().executeJs("this.settle && this.settle()");
    }

    /** Puts the focus on the line that is chosen. */
    void focusCurrent() {
        getElement().executeJs("this.focusCurrent && this.focusCurrent()");
    }
}
