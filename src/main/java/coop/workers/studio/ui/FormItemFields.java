package coop.workers.studio.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.studio.drawing.FormPaper;
import coop.workers.studio.drawing.FormPaper.Item;
import coop.workers.studio.drawing.FormPaper.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One thing on a form, with all that can be said of it. */
final class FormItemFields extends Div {

    private static final Pattern UNLESS_WORD = Pattern.compile("=\\s*(\\w+)\\s*!=\\s*\"([^\"]*)\"");
    private static final Pattern UNLESS_TICKED = Pattern.compile("=\\s*not\\((\\w+)\\)");
    private static final Pattern IF_TICKED = Pattern.compile("=\\s*(\\w+)");

    /** Takes a change of the form. */
    interface Change {
        boolean make(Function<FormPaper, String> change);
    }

    /** When a question is asked: while another has this answer. */
    private record Asked(String key, String value, String words) {}

    private final FormPaper paper;
    private final Item item;
    private final boolean fixed;
    private final boolean locked;
    private final Change change;

    /** @param fixed whether the office reads the answer, so that the question must stay */
    FormItemFields(FormPaper paper, Item item, boolean fixed, boolean locked, Change change) {
        this.paper = paper;
        this.item = item;
        this.fixed = fixed;
        this.locked = locked;
        this.change = change;
        addClassName("editing-item-fields");
        getElement().setAttribute("role", "group");
        var kind = new Span(getTranslation("studio.edit.item." + item.kind()));
        kind.addClassName("kind");
        add(kind);
        if (!item.kind().equals("separator")) {
            getElement().setAttribute("aria-label", item.label());
            label();
        }
        if (item.isListed()) {
            options();
        }
        if (item.isQuestion()) {
            tick("studio.edit.item.required", item.required(), (to, value) -> to.required(item.place(), value));
        }
        more();
    }

    private interface Writes<V> {
        String write(FormPaper to, V value);
    }

    private void label() {
        if (item.kind().equals("text")) {
            var text = new TextArea(getTranslation("studio.edit.item.text.label"));
            input(this, text, item.label(), (to, value) -> to.labelled(item.place(), value));
        } else {
            var label = new TextField(getTranslation(
                    item.kind().equals("group") ? "studio.edit.item.heading" : "studio.edit.item.label"));
            input(this, label, item.label(), (to, value) -> to.labelled(item.place(), value));
        }
    }

    private void options() {
        var lines = new TextArea(getTranslation("studio.edit.item.options"));
        lines.setHelperText(getTranslation("studio.edit.item.options.help"));
        var text = String.join("\n", item.options().stream().map(Option::label).toList());
        input(this, lines, text, (to, value) -> to.offering(item.place(), options(value)));
    }

    /** An answer that is only put in other words keeps the value that questions ask for. */
    private List<Option> options(String text) {
        var now = current();
        var lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var options = new ArrayList<Option>();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var same =
                    now.stream().filter(option -> option.label().equals(line)).findFirst();
            var value = same.isPresent()
                    ? same.get().value()
                    : now.size() == lines.size() ? now.get(at).value() : word(line);
            options.add(new Option(value, line));
        }
        return options;
    }

    private List<Option> current() {
        return item.options();
    }

    private static String word(String label) {
        var words = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return words.isBlank() ? "answer" : words;
    }

    private void more() {
        var inner = new Div();
        inner.addClassName("editing-more");
        if (item.isQuestion()) {
            var help = new TextField(getTranslation("studio.edit.item.help"));
            input(inner, help, item.help(), (to, value) -> to.explained(item.place(), value));
            var key = new TextField(getTranslation("studio.edit.item.key"));
            key.setHelperText(getTranslation(fixed ? "studio.edit.item.fixed" : "studio.edit.item.key.help"));
            key.setAllowedCharPattern("[A-Za-z0-9_]");
            input(inner, key, item.key(), (to, value) -> to.keyed(item.place(), value));
            key.setReadOnly(locked || fixed);
            item.limitable().forEach(limit -> limit(inner, limit));
        }
        if (item.kind().equals("radio") || item.kind().equals("select")) {
            tick(inner, "studio.edit.item.outcome", item.outcome(), (to, value) -> to.deciding(item.place(), value));
        }
        asked(inner);
        if (inner.getComponentCount() > 0) {
            var details = new Details(getTranslation("studio.edit.item.more"), inner);
            details.setOpened(false);
            add(details);
        }
    }

    private void limit(Div into, String limit) {
        var number = new NumberField(getTranslation("studio.edit.item." + limit));
        number.setValue(item.limits().get(limit));
        number.setReadOnly(locked);
        TypingKeeper.keep(number);
        number.addValueChangeListener(event -> change.make(to -> to.limited(item.place(), limit, event.getValue())));
        into.add(number);
    }

    private void asked(Div into) {
        var possible = new ArrayList<Asked>();
        paper.items().stream()
                .filter(other -> !other.place().equals(item.place()))
                .forEach(other -> {
                    if (other.kind().equals("checkbox")) {
                        possible.add(asked(other, "true", getTranslation("studio.edit.yes")));
                        possible.add(asked(other, "false", getTranslation("studio.edit.no")));
                    } else if (other.isListed() && !other.kind().equals("checklist")) {
                        other.options().forEach(option -> possible.add(asked(other, option.value(), option.label())));
                    }
                });
        if (possible.isEmpty() || (!item.hidden().isBlank() && now(possible) == null)) {
            if (!item.hidden().isBlank()) {
                into.add(new Span(getTranslation("studio.edit.item.hidden", item.hidden())));
            }
            return;
        }
        var box = new ComboBox<Asked>(getTranslation("studio.edit.item.asked"));
        box.setItems(possible);
        box.setItemLabelGenerator(Asked::words);
        box.setClearButtonVisible(true);
        box.setPlaceholder(getTranslation("studio.edit.item.asked.always"));
        box.setValue(now(possible));
        box.setReadOnly(locked);
        box.addValueChangeListener(event -> {
            var chosen = event.getValue();
            change.make(to -> chosen == null
                    ? to.askedWhen(item.place(), "", "")
                    : to.askedWhen(item.place(), chosen.key(), chosen.value()));
        });
        into.add(box);
    }

    private Asked asked(Item other, String value, String words) {
        return new Asked(other.key(), value, getTranslation("studio.edit.item.asked.if", other.label(), words));
    }

    private @Nullable Asked now(List<Asked> possible) {
        var word = UNLESS_WORD.matcher(item.hidden());
        var unticked = UNLESS_TICKED.matcher(item.hidden());
        var ticked = IF_TICKED.matcher(item.hidden());
        var key = word.matches()
                ? word.group(1)
                : unticked.matches() ? unticked.group(1) : ticked.matches() ? ticked.group(1) : "";
        var value = word.matches() ? word.group(2) : unticked.matches() ? "true" : "false";
        return possible.stream()
                .filter(each -> each.key().equals(key) && each.value().equals(value))
                .findFirst()
                .orElse(null);
    }

    private void tick(String key, boolean value, Writes<Boolean> writes) {
        tick(this, key, value, writes);
    }

    private void tick(Div into, String key, boolean value, Writes<Boolean> writes) {
        input(into, new Checkbox(getTranslation(key)), value, writes);
    }

    private <V, C extends AbstractField<?, V>> void input(Div into, C field, V value, Writes<V> writes) {
        field.setValue(value);
        field.setReadOnly(locked);
        TypingKeeper.keep(field);
        into.add((Component) field);
        ((HasValue<?, V>) field).addValueChangeListener(event -> change.make(to -> writes.write(to, event.getValue())));
    }
}
