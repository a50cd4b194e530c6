package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.markdown.Markdown;
import coop.workers.forms.FormElement;
import coop.workers.shell.Texts;
import coop.workers.studio.OpenProcess;
import coop.workers.workflow.ProcessOutline.Doing;
import coop.workers.workflow.ProcessOutline.Place;
import java.util.List;
import org.springframework.core.annotation.Order;

/** The forms of a process: what each asks, in its order, with the answers it offers. */
@org.springframework.stereotype.Component
@Order(30)
class FormsPart implements ProcessPart {

    private final Texts texts;

    FormsPart(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "forms";
    }

    @Override
    public boolean concerns(OpenProcess process) {
        return !asked(process).isEmpty();
    }

    @Override
    public Component of(OpenProcess process) {
        var forms = new Div();
        forms.addClassName("forms-read");
        asked(process).forEach(place -> {
            var form = process.form(((Doing.Work) place.doing()).form()).orElseThrow();
            var section = new Section(new H2(place.name()));
            section.add(elements(form.elements()));
            forms.add(section);
        });
        return forms;
    }

    /** The folder may hold forms of other processes, so those that this one asks are found by its tasks. */
    private static List<Place> asked(OpenProcess process) {
        return process.outline()
                .places()
                .filter(place -> place.doing() instanceof Doing.Work work
                        && process.form(work.form()).isPresent())
                .toList();
    }

    private Component elements(List<FormElement> elements) {
        var all = new Div();
        elements.forEach(element -> {
            if (element instanceof FormElement.Field field) {
                all.add(question(field));
            } else if (element instanceof FormElement.Group group) {
                var inner = new Div();
                inner.addClassName("group");
                if (!group.label().isBlank()) {
                    inner.add(new H3(group.label()));
                }
                inner.add(elements(group.elements()));
                all.add(inner);
            } else if (element instanceof FormElement.Paragraph paragraph) {
                all.add(new Markdown(paragraph.markdown()));
            } else if (element instanceof FormElement.Separator) {
                all.add(new Hr());
            }
        });
        return all;
    }

    private Component question(FormElement.Field field) {
        var label = new Span(field.label());
        label.addClassName("label");
        var question = new Div(label, new com.vaadin.flow.component.Text(" "), detail(kind(field)));
        question.addClassName("question");
        var help = field.question().help();
        if (!help.isBlank()) {
            question.add(new Paragraph(help));
        }
        if (field instanceof FormElement.Listed listed) {
            var answers = new UnorderedList();
            listed.options().forEach(option -> answers.add(new ListItem(option.label())));
            question.add(answers);
        }
        return question;
    }

    private String kind(FormElement.Field field) {
        var kind = texts.say("studio.form." + kindKey(field));
        var must = field.readOnly() ? "shown" : field.required() ? "required" : "optional";
        var sometimes = field.hiddenWhen().tests().isEmpty() ? "" : texts.say("studio.form.sometimes");
        return kind + texts.say("studio.words.comma") + texts.say("studio.form." + must) + sometimes;
    }

    private static String kindKey(FormElement.Field field) {
        if (field instanceof FormElement.Choice choice && choice.outcome()) {
            return "outcome";
        }
        return field.kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static Component detail(String text) {
        var detail = new Span(text);
        detail.addClassName("detail");
        return detail;
    }
}
