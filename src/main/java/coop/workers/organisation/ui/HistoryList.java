package coop.workers.organisation.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who changed what, when, from what to what, and why; latest first. */
class HistoryList extends Section {

    /** One entry: its heading, and a line for each thing that changed or was said. */
    record Entry(String heading, List<String> lines) {}

    HistoryList(List<Entry> entries) {
        add(new H3(getTranslation("organisation.history")));
        if (entries.isEmpty()) {
            add(new Paragraph(getTranslation("organisation.no-history")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("changes");
        entries.forEach(entry -> list.add(item(entry)));
        add(list);
    }

    private static ListItem item(Entry entry) {
        var heading = new Span(entry.heading());
        heading.addClassName("changed");
        var item = new ListItem(heading);
        entry.lines().forEach(line -> item.add(new Paragraph(line)));
        return item;
    }
}
