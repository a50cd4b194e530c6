package coop.workers.studio;

import coop.workers.workflow.Rehearsals.Course;
import coop.workers.workflow.Rehearsals.Passed;
import coop.workers.workflow.Rehearsals.Question;
import coop.workers.workflow.Rehearsals.Script;
import coop.workers.workflow.Rehearsals.Stage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tries one choice after the other. A choice is made a few times only, so that circles come to an end. */
final class Explorer {

    private static final int MOST_RUNS = 400;
    private static final int MOST_TIMES = 3;
    private static final int MOST_ACTS = 40;

    private final Stage stage;
    private final RehearsalChoices choices;
    private final Deque<Script> open = new ArrayDeque<>();
    private final Map<Object, Integer> chosen = new HashMap<>();
    private final Set<String> passed = new TreeSet<>();
    private final List<Exploration.Stopped> stopped = new ArrayList<>();
    private int runs;
    private int ended;

    Explorer(Stage stage, RehearsalChoices choices) {
        this.stage = stage;
        this.choices = choices;
    }

    Exploration explore() {
        open.add(Script.EMPTY);
        while (!open.isEmpty() && runs < MOST_RUNS) {
            play(open.remove());
        }
        return new Exploration(passed, runs, ended, stopped, open.isEmpty());
    }

    private void play(Script script) {
        var course = stage.play(script);
        runs++;
        course.passed().stream().map(Passed::element).forEach(passed::add);
        if (course.over()) {
            ended++;
        } else if (course.failure().isPresent()) {
            stopped.add(new Exploration.Stopped(script, course.failure().get()));
        } else if (script.acts().size() < MOST_ACTS) {
            goOn(script, course);
        }
    }

    private void goOn(Script script, Course course) {
        if (course.question().orElse(null) instanceof Question.Unknown unknown) {
            for (var value : choices.values(unknown.fact())) {
                if (isWorthIt(unknown.fact() + "=" + value)) {
                    var given = new HashMap<>(script.given());
                    given.put(unknown.fact(), value);
                    open.add(new Script(given, script.acts()));
                }
            }
            return;
        }
        var next = course.question().orElse(null) instanceof Question.Found found
                ? choices.findings(found)
                : choices.acts(course);
        var here = RehearsalDesk.cameTo(course);
        next.stream().filter(act -> isWorthIt(List.of(here, act))).forEach(act -> {
            var acts = new ArrayList<>(script.acts());
            acts.add(act);
            open.add(new Script(script.given(), acts));
        });
    }

    private boolean isWorthIt(Object choice) {
        return chosen.merge(choice, 1, Integer::sum) <= MOST_TIMES;
    }
}
