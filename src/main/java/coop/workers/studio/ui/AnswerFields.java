package coop.workers.studio.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.studio.FactBook.Known;
import coop.workers.studio.Offers;
import coop.workers.studio.drawing.Condition;
import coop.workers.studio.drawing.Drawing;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Edit;
import coop.workers.studio.drawing.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An arrow that leaves a place: the words on it, when it is taken, where it leads. */
final class AnswerFields extends Div {

    private static final List<String> OPERATORS = List.of("==", "!=", "<", "<=", ">", ">=");

    private final Drawn arrow;
    private final Offers offers;
    private final OutlineWords words;
    private final Consumer<Edit> edits;
    private final boolean locked;
    private final ComboBox<Known> fact = new ComboBox<>();
    private final Select<String> operator = new Select<>();
    private final ComboBox<String> value = new ComboBox<>();

    AnswerFields(
            Drawn arrow,
            boolean asks,
            Drawing drawing,
            Offers offers,
            OutlineWords words,
            Consumer<Edit> edits,
            boolean locked) {
        this.arrow = arrow;
        this.offers = offers;
        this.words = words;
        this.edits = edits;
        this.locked = locked;
        addClassName("editing-answer");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.name(arrow));
        if (asks) {
            answer();
            otherwise();
            if (!arrow.is(Trait.OTHERWISE)) {
                condition();
            }
        }
        target(drawing);
    }

    private void answer() {
        var answer = new TextField(getTranslation("studio.edit.answer"));
        answer.setValue(arrow.name());
        wire(answer);
        answer.addValueChangeListener(event -> edits.accept(new Edit.Name(arrow.id(), event.getValue())));
    }

    private void otherwise() {
        var otherwise = new Checkbox(getTranslation("studio.edit.otherwise.if"));
        otherwise.setValue(arrow.is(Trait.OTHERWISE));
        wire(otherwise);
        otherwise.addValueChangeListener(
                event -> say(Trait.OTHERWISE, event.getValue().toString()));
    }

    private void condition() {
        var written = arrow.trait(Trait.CONDITION);
        var simple = Condition.of(written);
        if (simple.isEmpty() && !written.isBlank()) {
            var formula = new TextField(getTranslation("studio.edit.condition"));
            formula.setHelperText(getTranslation("studio.edit.condition.help"));
            formula.setValue(written);
            wire(formula);
            formula.addValueChangeListener(event -> say(Trait.CONDITION, event.getValue()));
            return;
        }
        var known = new ArrayList<>(offers.facts().all());
        fact.setLabel(getTranslation("studio.edit.fact"));
        fact.setItems(known);
        fact.setItemLabelGenerator(Known::label);
        simple.flatMap(condition -> find(known, condition.fact())).ifPresent(fact::setValue);
        operator.setLabel(getTranslation("studio.edit.operator"));
        operator.setItems(OPERATORS);
        operator.setItemLabelGenerator(
                each -> each == null ? "" : getTranslation("studio.edit.operator." + OutlineWords.OPERATORS.get(each)));
        operator.setValue(simple.map(Condition::operator).orElse("=="));
        value.setLabel(getTranslation("studio.edit.value"));
        value.setAllowCustomValue(true);
        value.setItemLabelGenerator(this::label);
        offerValues();
        simple.map(Condition::value).ifPresent(value::setValue);
        wire(fact);
        wire(operator);
        wire(value);
        value.addCustomValueSetListener(event -> value.setValue(event.getDetail()));
        fact.addValueChangeListener(event -> {
            offerValues();
            value.clear();
        });
        operator.addValueChangeListener(event -> conditionSaid());
        value.addValueChangeListener(event -> conditionSaid());
    }

    private static Optional<Known> find(List<Known> known, String name) {
        return known.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private String label(String each) {
        var chosen = fact.getValue();
        return words.yesOrNo(chosen == null ? each : chosen.values().getOrDefault(each, each));
    }

    private void offerValues() {
        var chosen = fact.getValue();
        value.setItems(
                chosen == null
                        ? List.of()
                        : chosen.values().keySet().stream().sorted().toList());
    }

    /** Says it once all of it is there. */
    private void conditionSaid() {
        if (fact.getValue() != null
                && value.getValue() != null
                && !value.getValue().isBlank()) {
            say(
                    Trait.CONDITION,
                    new Condition(fact.getValue().name(), operator.getValue(), value.getValue()).formula());
        }
    }

    private void target(Drawing drawing) {
        var target = new ComboBox<Drawn>(getTranslation("studio.edit.target"));
        var places = drawing.reachable(arrow.trait(Trait.SOURCE));
        target.setItems(places);
        target.setItemLabelGenerator(words::name);
        places.stream()
                .filter(place -> place.id().equals(arrow.trait(Trait.TARGET)))
                .findFirst()
                .ifPresent(target::setValue);
        wire(target);
        target.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                say(Trait.TARGET, event.getValue().id());
            }
        });
    }

    private void say(Trait trait, String said) {
        edits.accept(new Edit.Say(arrow.id(), trait, said));
    }

    private void wire(AbstractField<?, ?> field) {
        field.setReadOnly(locked);
        TypingKeeper.keep(field);
        add(field);
    }
}
