package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.shared.Rejection;
import coop.workers.shell.Dates;
import coop.workers.shell.ProblemList;
import coop.workers.shell.ProcessDiagram;
import coop.workers.shell.StatusLine;
import coop.workers.studio.Exploration;
import coop.workers.studio.RehearsalDesk;
import coop.workers.studio.drawing.Drawing;
import coop.workers.studio.drawing.Drawn;
import coop.workers.studio.drawing.Kind;
import coop.workers.studio.drawing.Trait;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Rehearsals.Act;
import coop.workers.workflow.Rehearsals.Course;
import coop.workers.workflow.Rehearsals.Passed;
import coop.workers.workflow.Rehearsals.Script;
import coop.workers.workflow.Rehearsals.Waiting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rehearsal: what can be done now, what has happened, the picture of it, and the examples saved. */
final class TryBench extends Div {

    private final ProcessKey process;
    private final Drawing drawing;
    private final Editing editing;
    private final RehearsalDesk desk;
    private final OutlineWords words;
    private final Dates dates;
    private final ProcessFolder folder;
    private final ProblemList problems = new ProblemList();
    private final StatusLine status = new StatusLine();
    private final Section now = new Section();
    private final Section story = new Section();
    private final Section examples = new Section();
    private final Div picture = new Div();
    private Script script = Script.EMPTY;

    TryBench(
            ProcessKey process, Drawing drawing, Editing editing, RehearsalDesk desk, OutlineWords words, Dates dates) {
        this.process = process;
        this.drawing = drawing;
        this.editing = editing;
        this.desk = desk;
        this.words = words;
        this.dates = dates;
        this.folder = editing.bench().folder();
        addClassName("editing-try");
        now.addClassName("editing-now");
        story.addClassName("editing-story");
        var tools = new Div(
                button("studio.try.again", () -> play(Script.EMPTY)),
                button("studio.try.back", this::stepBack),
                button("studio.try.all", this::tryAll),
                status);
        tools.addClassName("editing-tools");
        var beside = new Div(now, story);
        beside.addClassName("editing-beside");
        var whole = new Div(beside, picture);
        whole.addClassName("editing-stage");
        add(new Paragraph(getTranslation("studio.try.help")), problems, tools, whole, examples);
        play(script);
        showExamples();
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void play(Script next) {
        try {
            var course = desk.play(folder, process, next);
            script = next;
            problems.clear();
            status.say("");
            show(course);
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private void act(Act act) {
        var acts = new ArrayList<>(script.acts());
        acts.add(act);
        play(new Script(script.given(), acts));
    }

    private void give(String fact, String value) {
        var given = new HashMap<>(script.given());
        given.put(fact, value);
        play(new Script(given, script.acts()));
    }

    private void stepBack() {
        if (!script.acts().isEmpty()) {
            play(new Script(
                    script.given(), script.acts().subList(0, script.acts().size() - 1)));
        }
    }

    private void show(Course course) {
        now.removeAll();
        var choices = new TryChoices(drawing, editing, words, dates);
        now.add(new H2(getTranslation("studio.try.now", dates.day(course.now()))));
        course.question().ifPresent(question -> now.add(choices.question(question, this::give, this::act)));
        course.failure().ifPresent(reason -> now.add(new Paragraph(getTranslation("studio.try.stopped", reason))));
        if (course.over()) {
            now.add(new Paragraph(getTranslation("studio.try.over", cameTo(course))), saving(course));
        } else if (course.question().isEmpty()) {
            course.waiting().stream()
                    .collect(Collectors.toMap(Waiting::element, Function.identity(), (one, other) -> one))
                    .values()
                    .forEach(waiting -> now.add(choices.work(waiting, this::act)));
            now.add(choices.events(course, this::act));
            if (!course.waiting().isEmpty()) {
                now.add(saving(course));
            }
        }
        tell(course);
        draw(course.passed().stream().map(Passed::element).collect(Collectors.toSet()), here(course));
    }

    /**
     * Where it stands. While something must be known first it has left the work that was handed in last, and has not got any
     * further than what it came to last; so it is where nobody has work, but something is waited for.
     */
    private List<String> here(Course course) {
        if (course.over()) {
            return List.of();
        }
        var stopped = course.question().isPresent() || course.failure().isPresent();
        if (!stopped && !course.waiting().isEmpty()) {
            return course.waiting().stream().map(Waiting::element).distinct().toList();
        }
        return course.passed().stream()
                .map(Passed::element)
                .filter(element -> drawing.find(element)
                        .filter(drawn -> drawn.kind() != Kind.ARROW)
                        .isPresent())
                .reduce((earlier, later) -> later)
                .stream()
                .toList();
    }

    private String cameTo(Course course) {
        return course.passed().isEmpty()
                ? ""
                : name(course.passed().get(course.passed().size() - 1).element());
    }

    private String name(String element) {
        return drawing.find(element).map(words::name).orElse(element);
    }

    private void tell(Course course) {
        story.removeAll();
        story.add(new H2(getTranslation("studio.try.story")));
        var lines = new UnorderedList();
        var day = "";
        for (var passed : course.passed()) {
            var drawn = drawing.find(passed.element());
            if (drawn.isEmpty() || silent(drawn.get())) {
                continue;
            }
            var today = dates.day(passed.at());
            if (!today.equals(day)) {
                day = today;
                var heading = new ListItem(today);
                heading.addClassName("day");
                lines.add(heading);
            }
            lines.add(new ListItem(sentence(drawn.get(), passed)));
        }
        story.add(lines);
    }

    /** Arrows without words on them say nothing to a reader. */
    private static boolean silent(Drawn drawn) {
        return drawn.kind() == Kind.ARROW && drawn.name().isBlank();
    }

    private String sentence(Drawn drawn, Passed passed) {
        if (!passed.found().isEmpty()) {
            return getTranslation("studio.try.found", words.name(drawn), words.facts(passed.found()));
        }
        return switch (drawn.kind()) {
            case ARROW -> getTranslation("studio.try.answer", words.name(drawn));
            case WORK -> getTranslation("studio.try.given", words.name(drawn), words.who(drawn));
            case STEP -> getTranslation("studio.try.step", words.name(drawn), words.sentence(drawn));
            default -> getTranslation("studio.try.came", words.kind(drawn), words.name(drawn));
        };
    }

    private void draw(Set<String> passed, List<String> here) {
        picture.removeAll();
        picture.add(new ProcessDiagram(drawing.process().name(), drawing.text(), here, passed));
    }

    private void tryAll() {
        try {
            var exploration = desk.explore(folder, process);
            var all = drawing.everything();
            var missed = all.stream()
                    .filter(drawn -> !exploration.passed().contains(drawn.id()))
                    .toList();
            status.say(getTranslation("studio.try.explored", exploration.runs(), exploration.ended()));
            now.removeAll();
            now.add(new H2(getTranslation("studio.try.coverage", all.size() - missed.size(), all.size())));
            now.add(outcome(exploration, missed));
            story.removeAll();
            draw(new HashSet<>(exploration.passed()), List.of());
        } catch (Rejection refused) {
            problems.show(refused.problems());
        }
    }

    private Component outcome(Exploration exploration, List<Drawn> missed) {
        var told = new Div();
        if (!exploration.whole()) {
            told.add(new Paragraph(getTranslation("studio.try.not-whole")));
        }
        if (missed.isEmpty()) {
            told.add(new Paragraph(getTranslation("studio.try.everything")));
        } else {
            told.add(new Paragraph(getTranslation("studio.try.missed")));
            var lines = new UnorderedList();
            missed.stream()
                    .filter(drawn -> isWorthTelling(drawn, exploration))
                    .forEach(drawn -> lines.add(missed(drawn)));
            told.add(lines);
        }
        exploration.stopped().stream()
                .map(Exploration.Stopped::reason)
                .distinct()
                .forEach(reason -> told.add(new Paragraph(getTranslation("studio.try.stopped", reason))));
        return told;
    }

    /** An arrow from where nobody came to goes without saying. */
    private static boolean isWorthTelling(Drawn drawn, Exploration exploration) {
        return drawn.kind() != Kind.ARROW || exploration.passed().contains(drawn.trait(Trait.SOURCE));
    }

    private ListItem missed(Drawn drawn) {
        return new ListItem(
                drawn.kind() == Kind.ARROW
                        ? getTranslation(
                                "studio.try.missed.way",
                                name(drawn.trait(Trait.SOURCE)),
                                drawn.name().isBlank() ? name(drawn.trait(Trait.TARGET)) : drawn.name())
                        : getTranslation("studio.try.came", words.kind(drawn), words.name(drawn)));
    }

    private Component saving(Course course) {
        var name = new TextField(getTranslation("studio.try.save.name"));
        var save = button("studio.try.save", () -> {
            try {
                desk.save(process, name.getValue(), script, course);
                problems.clear();
                status.say(getTranslation("studio.try.saved", name.getValue()));
                showExamples();
            } catch (Rejection refused) {
                problems.show(refused.problems());
            }
        });
        var line = new Div(name, save);
        line.addClassName("editing-line");
        return line;
    }

    private void showExamples() {
        examples.removeAll();
        var saved = desk.examples(process);
        if (saved.isEmpty()) {
            return;
        }
        examples.add(new H2(getTranslation("studio.try.examples")));
        var table = new StudioTable(
                getTranslation("studio.try.examples"),
                getTranslation("studio.try.example"),
                getTranslation("studio.try.example.came"),
                getTranslation("studio.try.example.now"),
                getTranslation("studio.try.example.do"));
        desk.replay(folder, process).forEach(replayed -> {
            var example = replayed.example();
            var comesTo = name(replayed.comesTo());
            table.row(
                    new Span(example.name()),
                    new Span(name(example.cameTo())),
                    new Span(
                            replayed.asBefore()
                                    ? getTranslation("studio.try.example.same")
                                    : getTranslation("studio.try.example.other", comesTo)),
                    new Div(
                            button("studio.try.example.play", () -> play(example.script())),
                            button("studio.try.example.remove", () -> {
                                desk.remove(process, example.name());
                                showExamples();
                            })));
        });
        examples.add(table);
    }
}
