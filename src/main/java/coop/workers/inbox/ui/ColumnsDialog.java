package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import coop.workers.inbox.Columns;
import coop.workers.inbox.WorkColumn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Chooses, orders and widens columns without dragging anything. What is chosen shows in the list at once. */
class ColumnsDialog extends Dialog {

    /** A width by its word, as a part of the usual one. */
    private enum Width {
        NARROW("narrow", 0.7),
        USUAL("usual", 1),
        WIDE("wide", 1.5),
        OWN("own", 0);

        private final String word;
        private final double part;

        Width(String word, double part) {
            this.word = word;
            this.part = part;
        }

        @Nullable Integer of(WorkColumn column) {
            return this == USUAL ? null : Integer.valueOf((int) Math.round(column.usualWidth() * part));
        }
    }

    private final Consumer<Columns> changed;
    private final OrderedList lines = new OrderedList();
    private final List<WorkColumn> order;
    private final Set<WorkColumn> shown;
    private Columns columns;

    ColumnsDialog(Columns columns, Consumer<Columns> changed) {
        this.columns = columns;
        this.changed = changed;
        this.order = new ArrayList<>(columns.order());
        this.shown = EnumSet.copyOf(columns.order());
        Arrays.stream(WorkColumn.values())
                .filter(column -> !shown.contains(column))
                .forEach(order::add);
        setHeaderTitle(getTranslation("inbox.columns.title"));
        lines.addClassName("columns");
        add(new Paragraph(getTranslation("inbox.columns.explained")), lines);
        var usual = new Button(getTranslation("inbox.columns.usual"), click -> usual());
        usual.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(usual, new Button(getTranslation("inbox.close"), click -> close()));
        layOut();
    }

    private void layOut() {
        lines.removeAll();
        order.forEach(column -> lines.add(line(column)));
    }

    private ListItem line(WorkColumn column) {
        var name = getTranslation("inbox.column." + column.key());
        var show = new Checkbox(name, shown.contains(column));
        show.setEnabled(shown.size() > 1 || !shown.contains(column));
        show.addValueChangeListener(event -> show(column, event.getValue()));
        var earlier = arrow("vaadin:arrow-up", getTranslation("inbox.columns.earlier", name), () -> move(column, -1));
        earlier.setEnabled(order.get(0) != column);
        var later = arrow("vaadin:arrow-down", getTranslation("inbox.columns.later", name), () -> move(column, 1));
        later.setEnabled(order.get(order.size() - 1) != column);
        return new ListItem(show, width(column, name), earlier, later);
    }

    private Select<Width> width(WorkColumn column, String name) {
        var width = new Select<Width>();
        var now = columns.shown().stream()
                .filter(each -> each.column() == column)
                .map(Columns.Shown::width)
                .filter(Objects::nonNull)
                .findFirst();
        var value = Arrays.stream(Width.values())
                .filter(each -> Objects.equals(each.of(column), now.orElse(null)))
                .findFirst()
                .orElse(Width.OWN);
        width.setItems(Arrays.stream(Width.values())
                .filter(each -> each != Width.OWN || value == Width.OWN)
                .toList());
        width.setItemLabelGenerator(each -> getTranslation("inbox.columns.width." + each.word));
        width.setAriaLabel(getTranslation("inbox.columns.width", name));
        width.setValue(value);
        width.setEnabled(shown.contains(column));
        width.addValueChangeListener(event -> widen(column, event.getValue()));
        return width;
    }

    private static Button arrow(String icon, String words, Runnable move) {
        var arrow = new Button(new Icon(icon), click -> move.run());
        arrow.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        arrow.setAriaLabel(words);
        return arrow;
    }

    private void show(WorkColumn column, boolean wanted) {
        if (wanted) {
            shown.add(column);
        } else {
            shown.remove(column);
        }
        tell(columns.arranged(order.stream().filter(shown::contains).toList()));
    }

    private void move(WorkColumn column, int by) {
        var from = order.indexOf(column);
        order.remove(from);
        order.add(from + by, column);
        tell(columns.arranged(order.stream().filter(shown::contains).toList()));
    }

    private void widen(WorkColumn column, Width width) {
        if (width != Width.OWN) {
            tell(columns.resized(column, width.of(column)));
        }
    }

    private void usual() {
        order.clear();
        order.addAll(Arrays.asList(WorkColumn.values()));
        shown.addAll(order);
        tell(Columns.USUAL);
    }

    private void tell(Columns other) {
        columns = other;
        changed.accept(other);
        layOut();
    }
}
