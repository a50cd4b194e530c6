package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import coop.workers.shell.Texts;
import coop.workers.studio.OpenProcess;
import coop.workers.studio.TimeWords;
import coop.workers.workflow.ProcessOutline.Beside;
import coop.workers.workflow.ProcessOutline.Doing;
import coop.workers.workflow.ProcessOutline.Part;
import coop.workers.workflow.ProcessOutline.Place;
import coop.workers.workflow.ProcessOutline.Trigger;
import coop.workers.workflow.ProcessOutline.Way;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A process told in plain words: who does what, by when, and what may happen next. */
final class ProcessInWords extends Div {

    private final transient OpenProcess process;
    private final transient Texts texts;
    private final transient TimeWords times;
    private final boolean linked;

    /** @param linked whether its forms, tables and letters are a link away; people outside the office have none of them */
    ProcessInWords(OpenProcess process, Texts texts, TimeWords times, boolean linked) {
        this.process = process;
        this.texts = texts;
        this.times = times;
        this.linked = linked;
        addClassName("in-words");
        var parts = process.outline().parts();
        for (var part : parts) {
            var section = new Section(new H2(part.equals(parts.get(0)) ? texts.say("studio.words.way") : part.name()));
            if (!part.equals(parts.get(0)) && !part.description().isBlank()) {
                section.add(new Paragraph(part.description()));
            }
            section.add(places(part));
            add(section);
        }
    }

    private OrderedList places(Part part) {
        var list = new OrderedList();
        part.places().forEach(place -> list.add(place(place)));
        return list;
    }

    private ListItem place(Place place) {
        var told = new ListItem(new H3(place.name()));
        told.addClassName(place.doing().getClass().getSimpleName().toLowerCase(Locale.ROOT));
        if (!place.description().isBlank()) {
            told.add(new Paragraph(place.description()));
        }
        var facts = new DescriptionList();
        tell(place.doing(), facts);
        next(place, facts);
        place.beside()
                .forEach(event -> facts.add(
                        new DescriptionList.Term(happening(event)), new DescriptionList.Description(outcome(event))));
        if (facts.getChildren().findAny().isPresent()) {
            told.add(facts);
        }
        if (place.doing() instanceof Doing.Within within) {
            told.add(places(within.part()));
        }
        return told;
    }

    private void tell(Doing doing, DescriptionList facts) {
        var glossary = process.glossary();
        if (doing instanceof Doing.Begins begins) {
            entry(facts, "begins", new Text(trigger(begins.trigger(), "studio.words.begins.started")));
        } else if (doing instanceof Doing.Work work) {
            tellWork(work, facts);
        } else if (doing instanceof Doing.Step step) {
            entry(facts, "office", new Text(glossary.step(step.step())));
            if (step.letter() != null) {
                entry(facts, "letter", to("letters", Wordings.name(step.letter())));
            }
        } else if (doing instanceof Doing.Decides decides) {
            process.table(decides.table())
                    .ifPresent(table -> entry(
                            facts,
                            "table",
                            to("tables", table.name()),
                            new Text(" "),
                            new Span(texts.say(
                                    "studio.words.looks-at",
                                    String.join(texts.say("studio.words.comma"), table.columns())))));
        } else if (doing instanceof Doing.Calls calls) {
            entry(
                    facts,
                    "calls",
                    linked
                            ? new Anchor(
                                    StudioNavigation.toPart(calls.process(), WordsPart.NAME),
                                    glossary.process(calls.process()))
                            : new Span(glossary.process(calls.process())));
        } else if (doing instanceof Doing.Happens happens) {
            entry(facts, "waits", new Text(trigger(happens.trigger(), "studio.words.waits.passes")));
        } else if (doing instanceof Doing.Ends) {
            entry(facts, "ends", new Text(texts.say("studio.words.ends.here")));
        }
    }

    private void tellWork(Doing.Work work, DescriptionList facts) {
        var whom = work.queue() == null ? null : process.glossary().queue(work.queue());
        entry(
                facts,
                "who",
                new Text(
                        whom != null && !work.repeated()
                                ? whom
                                : whom == null
                                        ? texts.say("studio.words.who.each")
                                        : texts.say("studio.words.who.each-of", whom)));
        if (work.due() != null) {
            entry(facts, "due", new Text(times.within(work.due())));
        }
        process.form(work.form())
                .ifPresent(form -> entry(
                        facts,
                        "form",
                        new Text(String.join(texts.say("studio.words.semicolon"), Wordings.headings(form)) + " "),
                        linked ? to("forms", texts.say("studio.words.form.whole")) : new Span()));
    }

    private void next(Place place, DescriptionList facts) {
        if (place.ways().isEmpty()) {
            return;
        }
        var several = place.doing() instanceof Doing.Asks || place.doing() instanceof Doing.Waits;
        var key = place.doing() instanceof Doing.Waits
                ? "first"
                : place.doing() instanceof Doing.Parts && place.ways().size() > 1
                        ? "all"
                        : several ? "answers" : "then";
        entry(facts, key, place.ways().stream().map(this::way).toArray(Component[]::new));
    }

    private Component way(Way way) {
        var line = new Div();
        if (way.answer().isBlank()) {
            line.setText(way.toName());
        } else {
            line.setText(texts.say(
                    way.otherwise() ? "studio.words.otherwise" : "studio.words.if", way.answer(), way.toName()));
        }
        return line;
    }

    private String happening(Beside event) {
        var when = event.trigger() instanceof Trigger.Timed timed
                ? times.when(timed.time())
                : texts.say("studio.words.when", event.name());
        return texts.say(event.ends() ? "studio.words.instead" : "studio.words.meanwhile", when);
    }

    private String outcome(Beside event) {
        return String.join(
                texts.say("studio.words.semicolon"),
                event.ways().stream().map(Way::toName).toList());
    }

    private String trigger(@Nullable Trigger trigger, String otherwise) {
        if (trigger instanceof Trigger.Timed timed) {
            return times.when(timed.time());
        }
        return texts.say(trigger == null ? otherwise : "studio.words.told");
    }

    private Component to(String part, String words) {
        return linked ? new Anchor(StudioNavigation.toPart(process.key(), part), words) : new Span(words);
    }

    private void entry(DescriptionList facts, String key, Component... words) {
        facts.add(new DescriptionList.Term(texts.say("studio.words." + key)), new DescriptionList.Description(words));
    }
}
