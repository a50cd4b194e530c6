package coop.workers.studio.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.studio.FixedThings;
import coop.workers.studio.FixedThings.Fixed;
import coop.workers.studio.Offers;
import coop.workers.studio.drawing.Drawing;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Edit;
import coop.workers.studio.drawing.Kind;
import coop.workers.studio.drawing.Trait;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing of a diagram, with all that can be said of it in its owner's words. */
final class ElementPanel extends Section {

    private static final Set<Kind> NOT_MOVED =
            Set.of(Kind.START, Kind.QUESTION, Kind.QUESTIONS, Kind.PARALLEL, Kind.FIRST, Kind.MEANWHILE, Kind.END);
    private static final Set<Kind> WITH_BESIDES = Set.of(Kind.WORK, Kind.CALL, Kind.WITHIN);

    /** What is done with what is said here. */
    interface Hand {
        void edit(Edit edit);

        void choose(String id);

        /** Opens a file of the draft: a form, a table or a letter. */
        String address(String part, String file);

        /** Begins a form for a task and opens it. */
        void beginForm(Drawn task);

        /** Begins a table for a decision. */
        void beginTable(Drawn decision);
    }

    private final Hand hand;
    private final OutlineWords words;
    private final Map<Trait, Component> fields = new EnumMap<>(Trait.class);
    private TextField name = new TextField();
    private final FindingLines findings = new FindingLines();
    private @Nullable Trait fixed;
    private boolean locked;

    ElementPanel(Hand hand, OutlineWords words) {
        this.hand = hand;
        this.words = words;
        addClassName("editing-panel");
        getElement().setAttribute("aria-label", getTranslation("studio.edit.panel"));
    }

    /** Shows {@code drawn} as it stands. */
    void show(Drawing drawing, Drawn drawn, Offers offers, List<Finding> wrong, boolean locked) {
        this.locked = locked;
        var things = new FixedThings(drawing, offers.fixtures());
        removeAll();
        fields.clear();
        var title = new H2(words.kind(drawn));
        title.setId("editing-element");
        add(title, findings);
        mark(wrong);
        fixed = things.at(drawn).map(Fixed::trait).orElse(null);
        var stays = things.goingWith(drawn);
        stays.forEach(each -> add(reason(each, drawn)));
        say(drawn, drawing, offers);
        if (!locked) {
            actions(drawn, drawing, !stays.isEmpty());
        }
    }

    private Component reason(Fixed each, Drawn shown) {
        var reason = new Paragraph(
                each.drawn().id().equals(shown.id())
                        ? words.say("studio.edit.fixed." + each.why(), each.name())
                        : words.say("studio.edit.fixed.within", words.name(each.drawn())));
        reason.addClassName("editing-fixed");
        return reason;
    }

    void mark(List<Finding> wrong) {
        findings.show(wrong);
    }

    private void say(Drawn drawn, Drawing drawing, Offers offers) {
        switch (drawn.kind()) {
            case ARROW -> arrow(drawn, drawing, offers);
            case WORK -> {
                named(drawn, "studio.edit.name.work");
                work(drawn, offers);
            }
            case STEP -> {
                named(drawn, "studio.edit.name.step");
                step(drawn, offers);
            }
            case TABLE -> {
                named(drawn, "studio.edit.name");
                table(drawn, offers);
            }
            case CALL -> {
                named(drawn, "studio.edit.name");
                choice(drawn, Trait.CALLED, "studio.edit.called", processes(offers));
            }
            case QUESTION, QUESTIONS -> named(drawn, "studio.edit.question");
            case TIME, MESSAGE, START, BESIDE -> {
                named(drawn, "studio.edit.name.event");
                event(drawn, drawing, offers);
            }
            default -> named(drawn, "studio.edit.name");
        }
        if (drawn.kind() != Kind.ARROW) {
            described(drawn);
            ways(drawn, drawing, offers);
        }
        if (WITH_BESIDES.contains(drawn.kind())) {
            besides(drawn, drawing);
        }
    }

    private void named(Drawn drawn, String label) {
        name = new TextField(getTranslation(label));
        name.setMaxLength(120);
        input(name, drawn.name(), value -> new Edit.Name(drawn.id(), value));
    }

    private void described(Drawn drawn) {
        var description = new TextArea(getTranslation("studio.edit.description"));
        description.setMinRows(2);
        input(description, drawn.description(), value -> new Edit.Describe(drawn.id(), value));
    }

    private void work(Drawn drawn, Offers offers) {
        choice(drawn, Trait.QUEUE, "studio.edit.queue", offers.queues());
        if (drawn.is(Trait.REPEATED)) {
            add(new Paragraph(getTranslation("studio.edit.repeated")));
        }
        time(drawn, Trait.DUE, "studio.edit.due", offers, false);
        var forms = new TreeMap<String, String>();
        offers.forms().forEach(form -> forms.put(form, Wordings.name(form)));
        choice(drawn, Trait.FORM, "studio.edit.form", forms);
        var form = drawn.trait(Trait.FORM);
        if (offers.forms().contains(form)) {
            add(new Anchor(hand.address("forms", form), getTranslation("studio.edit.form.open")));
        } else if (!locked) {
            add(small("studio.edit.form.begin", () -> hand.beginForm(drawn)));
        }
    }

    private void step(Drawn drawn, Offers offers) {
        var names = new TreeMap<String, String>();
        offers.steps().forEach((key, step) -> names.put(key, step.name()));
        choice(drawn, Trait.STEP, "studio.edit.step", names);
        offers.step(drawn.trait(Trait.STEP)).ifPresent(step -> {
            var sentence = new Paragraph(step.sentence());
            sentence.addClassName("detail");
            add(sentence);
        });
        if (offers.writesLetter(drawn.trait(Trait.STEP))
                || !drawn.trait(Trait.LETTER).isBlank()) {
            var letters = new TreeMap<String, String>();
            offers.letters().forEach(letter -> letters.put(letter, Wordings.name(letter)));
            choice(drawn, Trait.LETTER, "studio.edit.letter", letters);
            if (letters.containsKey(drawn.trait(Trait.LETTER))) {
                add(new Anchor(
                        hand.address("letters", drawn.trait(Trait.LETTER)), getTranslation("studio.edit.letter.open")));
            }
        }
    }

    private void table(Drawn drawn, Offers offers) {
        choice(drawn, Trait.TABLE, "studio.edit.table", offers.tables());
        if (offers.tables().containsKey(drawn.trait(Trait.TABLE))) {
            add(new Anchor(hand.address("tables", drawn.trait(Trait.TABLE)), getTranslation("studio.edit.table.open")));
        } else if (!locked) {
            add(small("studio.edit.table.begin", () -> hand.beginTable(drawn)));
        }
        var result = new TextField(getTranslation("studio.edit.result"));
        result.setHelperText(getTranslation("studio.edit.result.help"));
        result.setAllowedCharPattern("[A-Za-z0-9_]");
        fields.put(Trait.RESULT, result);
        input(result, drawn.trait(Trait.RESULT), value -> new Edit.Say(drawn.id(), Trait.RESULT, value));
    }

    private void event(Drawn drawn, Drawing drawing, Offers offers) {
        if (!drawn.trait(Trait.TIME_KIND).isBlank() || drawn.kind() == Kind.TIME) {
            time(drawn, Trait.TIME, "studio.edit.time", offers, true);
        } else if (!drawn.trait(Trait.MESSAGE).isBlank() || drawn.kind() == Kind.MESSAGE) {
            var message = new ComboBox<String>(getTranslation("studio.edit.message"));
            message.setItems(drawing.messages());
            message.setAllowCustomValue(true);
            message.setHelperText(getTranslation("studio.edit.message.help"));
            message.addCustomValueSetListener(event -> message.setValue(event.getDetail()));
            fields.put(Trait.MESSAGE, message);
            input(message, drawn.trait(Trait.MESSAGE), value -> new Edit.Say(drawn.id(), Trait.MESSAGE, text(value)));
        }
        if (drawn.kind() == Kind.BESIDE) {
            var ends = new Checkbox(getTranslation("studio.edit.ends"));
            fields.put(Trait.ENDS, ends);
            input(ends, drawn.is(Trait.ENDS), value -> new Edit.Say(drawn.id(), Trait.ENDS, value.toString()));
        }
    }

    private void time(Drawn drawn, Trait trait, String label, Offers offers, boolean required) {
        var facts = new LinkedHashMap<String, String>();
        offers.facts().all().stream()
                .filter(known -> known.values().isEmpty())
                .forEach(known -> facts.put(known.name(), known.label()));
        var time = new TimeField(getTranslation(label), facts, required);
        fields.put(trait, time);
        input(time, drawn.trait(trait), value -> new Edit.Say(drawn.id(), trait, text(value)));
    }

    private void arrow(Drawn arrow, Drawing drawing, Offers offers) {
        var source = drawing.find(arrow.trait(Trait.SOURCE));
        source.ifPresent(place -> {
            var from = new Paragraph(getTranslation("studio.edit.from", words.name(place)));
            from.addClassName("detail");
            add(from);
        });
        var asks = source.filter(place -> place.kind().asks()).isPresent();
        add(new AnswerFields(arrow, asks, drawing, offers, words, hand::edit, locked));
    }

    /** Its answers, or where it goes on to. */
    private void ways(Drawn drawn, Drawing drawing, Offers offers) {
        var arrows = drawing.arrowsFrom(drawn.id());
        if (drawn.kind() == Kind.PROCESS || (arrows.isEmpty() && !drawn.kind().asks())) {
            return;
        }
        var box = new Div();
        box.addClassName("editing-ways");
        if (drawn.kind().parts()) {
            box.add(new H3(getTranslation(drawn.kind().asks() ? "studio.edit.answers" : "studio.edit.ways")));
        }
        arrows.forEach(arrow ->
                box.add(new AnswerFields(arrow, drawn.kind().asks(), drawing, offers, words, hand::edit, locked)));
        if (drawn.kind().parts() && !locked) {
            box.add(small(
                    drawn.kind().asks() ? "studio.edit.answer.add" : "studio.edit.way.add",
                    () -> hand.edit(new Edit.AddAnswer(
                            drawn.id(),
                            drawn.kind().asks() ? getTranslation("studio.edit.answer.new") : "",
                            getTranslation("studio.edit.new.end")))));
        }
        add(box);
    }

    private void besides(Drawn place, Drawing drawing) {
        var box = new Div(new H3(getTranslation("studio.edit.besides")));
        box.addClassName("editing-besides");
        drawing.besides(place.id()).forEach(event -> {
            var line = new Button(words.name(event), click -> hand.choose(event.id()));
            line.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            box.add(line);
        });
        if (!locked) {
            box.add(
                    small("studio.edit.reminder.add", () -> hand.edit(beside(place, "reminder", "P5D", false))),
                    small("studio.edit.limit.add", () -> hand.edit(beside(place, "limit", "P10D", true))));
        }
        add(box);
    }

    private Edit beside(Drawn place, String key, String time, boolean ends) {
        return new Edit.AddBeside(
                place.id(),
                getTranslation("studio.edit.new." + key),
                time,
                ends,
                getTranslation("studio.edit.new." + key + ".step"),
                getTranslation("studio.edit.new." + key + ".end"));
    }

    private void actions(Drawn drawn, Drawing drawing, boolean stays) {
        var box = new Div();
        box.addClassName("editing-actions");
        if (drawn.kind() == Kind.ARROW || (!drawn.kind().parts() && canGoOn(drawn))) {
            box.add(addition(drawn));
        }
        if (drawn.kind() != Kind.PROCESS) {
            if (!NOT_MOVED.contains(drawn.kind()) && drawn.kind() != Kind.ARROW && drawn.kind() != Kind.BESIDE) {
                box.add(moving(drawn, drawing));
            }
            if (!stays) {
                var remove = small(
                        drawn.kind() == Kind.ARROW ? "studio.edit.remove.arrow" : "studio.edit.remove",
                        () -> hand.edit(new Edit.Remove(drawn.id())));
                remove.setId("editing-remove");
                box.add(remove);
            }
        }
        if (box.getComponentCount() > 0) {
            add(box);
        }
    }

    private static boolean canGoOn(Drawn drawn) {
        return drawn.kind() != Kind.PROCESS && drawn.kind() != Kind.END && drawn.kind() != Kind.MEANWHILE;
    }

    private Component addition(Drawn drawn) {
        var kind = new Select<Kind>();
        kind.setLabel(getTranslation(drawn.kind() == Kind.ARROW ? "studio.edit.add.on" : "studio.edit.add.after"));
        kind.setItems(Kind.OFFERED.stream().sorted().toList());
        kind.setItemLabelGenerator(each -> each == null ? "" : getTranslation("studio.edit.kind." + key(each)));
        kind.setValue(Kind.WORK);
        kind.setId("editing-add-kind");
        var add = small("studio.edit.add", () -> {
            var chosen = kind.getValue();
            hand.edit(new Edit.Add(drawn.id(), chosen, getTranslation("studio.edit.new." + key(chosen))));
        });
        add.setId("editing-add");
        return line(kind, add);
    }

    private Component moving(Drawn drawn, Drawing drawing) {
        var after = new ComboBox<Drawn>(getTranslation("studio.edit.move.after"));
        var places = drawing.reachable(drawn.id()).stream()
                .filter(place -> place.kind() != Kind.END && !place.kind().parts())
                .toList();
        after.setItems(places);
        after.setItemLabelGenerator(words::name);
        after.setId("editing-move-after");
        var move = small("studio.edit.move", () -> {
            if (after.getValue() != null) {
                hand.edit(new Edit.Move(drawn.id(), after.getValue().id()));
            }
        });
        move.setId("editing-move");
        return line(after, move);
    }

    private static Component line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("editing-line");
        return line;
    }

    private Button small(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> processes(Offers offers) {
        var names = new TreeMap<String, String>();
        offers.processes().forEach((ProcessKey key, String name) -> names.put(key.value(), name));
        return names;
    }

    /** One of several, by what people call them; what is said but is not among them is shown as it is. */
    private void choice(Drawn drawn, Trait trait, String label, Map<String, String> offered) {
        var box = new ComboBox<String>(getTranslation(label));
        box.setItems(sorted(offered, drawn.trait(trait)));
        box.setItemLabelGenerator(key -> offered.getOrDefault(key, key));
        box.setClearButtonVisible(trait != fixed);
        fields.put(trait, box);
        input(
                box,
                drawn.trait(trait).isBlank() ? null : drawn.trait(trait),
                value -> new Edit.Say(drawn.id(), trait, text(value)));
    }

    private static Collection<String> sorted(Map<String, String> offered, String also) {
        var keys = new ArrayList<>(offered.keySet());
        if (!also.isBlank() && !offered.containsKey(also)) {
            keys.add(also);
        }
        keys.sort(Comparator.comparing(key -> offered.getOrDefault(key, key)));
        return keys;
    }

    private <V, C extends AbstractField<?, V>> void input(C field, @Nullable V value, Function<V, Edit> edit) {
        if (value == null || value.equals("")) {
            field.clear();
        } else {
            field.setValue(value);
        }
        field.setReadOnly(locked || (fixed != null && field == fields.get(fixed)));
        TypingKeeper.keep(field);
        add(field);
        ((HasValue<?, V>) field).addValueChangeListener(event -> {
            if (isShown(field)) {
                hand.edit(edit.apply(event.getValue()));
            }
        });
    }

    private boolean isShown(Component field) {
        return field.getParent().filter(this::equals).isPresent();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Puts the focus where the name is written. */
    void focusName() {
        name.focus();
    }

    /** Puts the focus back to where something was just said. */
    void focus(Trait trait) {
        if (fields.get(trait) instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
