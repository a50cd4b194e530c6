package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import coop.workers.forms.Form;
import coop.workers.forms.FormElement.Field;
import coop.workers.forms.FormReader;
import coop.workers.forms.FormValues;
import coop.workers.inbox.ui.TaskForm;
import coop.workers.shell.Dates;
import coop.workers.studio.drawing.Drawing;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Kind;
import coop.workers.studio.drawing.Trait;
import coop.workers.workflow.Rehearsals.Act;
import coop.workers.workflow.Rehearsals.Course;
import coop.workers.workflow.Rehearsals.Question;
import coop.workers.workflow.Rehearsals.Waiting;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be done at a moment of a rehearsal. */
final class TryChoices {

    private static final int USUAL_DAYS = 7;

    private final Drawing drawing;
    private final Editing editing;
    private final OutlineWords words;
    private final Dates dates;

    TryChoices(Drawing drawing, Editing editing, OutlineWords words, Dates dates) {
        this.drawing = drawing;
        this.editing = editing;
        this.words = words;
        this.dates = dates;
    }

    /** What must be said before it can go on. */
    Component question(Question question, BiConsumer<String, String> give, Consumer<Act> act) {
        if (question instanceof Question.Unknown unknown) {
            return asking(words.say("studio.try.unknown"), Set.of(unknown.fact()), said -> said.forEach(give));
        }
        var found = (Question.Found) question;
        var name = drawing.find(found.element()).map(words::name).orElse(found.element());
        return asking(
                words.say("studio.try.finds", name),
                new TreeSet<>(found.facts()),
                said -> act.accept(new Act.Find(found.element(), said)));
    }

    private Component asking(String sentence, Set<String> facts, Consumer<Map<String, String>> said) {
        var box = new Section(new Paragraph(sentence));
        box.addClassName("editing-ask");
        var fields = new HashMap<String, ComboBox<String>>();
        for (var fact : facts) {
            var known = editing.offers().facts().find(fact);
            var field = new ComboBox<String>(known.map(each -> each.label()).orElse(fact));
            field.setItems(
                    known.map(each -> each.values().keySet().stream().sorted().toList())
                            .orElse(List.of()));
            field.setItemLabelGenerator(value -> words.yesOrNo(
                    known.map(each -> each.values().getOrDefault(value, value)).orElse(value)));
            field.setAllowCustomValue(true);
            field.addCustomValueSetListener(
                    event -> field.setValue(event.getDetail().strip()));
            fields.put(fact, field);
            box.add(field);
        }
        box.add(button(words.say("studio.try.go-on"), () -> {
            var values = new HashMap<String, String>();
            fields.forEach((fact, field) -> values.put(fact, field.getValue() == null ? "" : field.getValue()));
            said.accept(values);
        }));
        return box;
    }

    /** Work that waits, with its real form. */
    Component work(Waiting waiting, Consumer<Act> act) {
        var task = drawing.find(waiting.element());
        var box = new Section(new H3(task.map(words::name).orElse(waiting.element())));
        box.addClassName("editing-ask");
        var due = waiting.due();
        task.ifPresent(drawn -> box.add(new Paragraph(
                due == null
                        ? words.say("studio.try.as", words.who(drawn))
                        : words.say("studio.try.as-by", words.who(drawn), dates.day(due)))));
        task.map(drawn -> drawn.trait(Trait.FORM))
                .flatMap(form -> editing.bench().text(form + ".form"))
                .ifPresent(json -> {
                    var form = FormReader.read(json);
                    box.add(TaskForm.rehearsed(
                            form, answers -> act.accept(new Act.HandIn(waiting.element(), facts(form, answers)))));
                });
        return box;
    }

    private static Map<String, String> facts(Form form, FormValues answers) {
        var facts = new HashMap<String, String>();
        for (Field field : form.fields()) {
            if (!field.readOnly() && field.kind().canBeFact()) {
                facts.put(field.key(), text(answers.values().get(field.key())));
            }
        }
        return facts;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** What may happen without anybody's work: a message, time going by. */
    Component events(Course course, Consumer<Act> act) {
        var box = new Section();
        box.addClassName("editing-ask");
        course.messages()
                .forEach(message -> box.add(
                        button(words.say("studio.try.tell", event(message)), () -> act.accept(new Act.Tell(message)))));
        course.nextTime()
                .ifPresent(time -> box.add(button(
                        words.say("studio.try.until", dates.day(time)),
                        () -> act.accept(new Act.Wait(
                                Duration.between(course.now(), time).plusMinutes(1))))));
        if (course.nextTime().isPresent() || !course.waiting().isEmpty()) {
            var days = new IntegerField(words.say("studio.try.days"));
            days.setMin(1);
            days.setMax(3_650);
            days.setValue(USUAL_DAYS);
            var line = new Div(days, button(words.say("studio.try.wait"), () -> {
                if (days.getValue() != null) {
                    act.accept(new Act.Wait(Duration.ofDays(days.getValue())));
                }
            }));
            line.addClassName("editing-line");
            box.add(line);
        }
        return box;
    }

    /** What happens when the message is told, as the diagram names it. */
    private String event(String message) {
        return drawing.everything().stream()
                .filter(drawn ->
                        drawn.kind() != Kind.ARROW && drawn.trait(Trait.MESSAGE).equals(message))
                .findFirst()
                .map(Drawn::name)
                .orElse(message);
    }

    private Button button(String text, Runnable act) {
        var button = new Button(text, click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
