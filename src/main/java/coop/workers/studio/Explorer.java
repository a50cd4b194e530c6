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

/**
 * Tries one choice after the other. A choice is made a few times only, so that circles come to an end; made more often only
 * while there are places nobody has come to.
 */
final class Explorer {

    private static final int MOST_RUNS = 400;
    private static final int MOST_TIMES = 3;
    private static final int MOST_ACTS = 40;

    private final Stage stage;
    private final RehearsalChoices choices;
    private final Deque<Script> open = new ArrayDeque<>();
    private final Deque<Script> later = new ArrayDeque<>();
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
        while (runs < MOST_RUNS && !(open.isEmpty() && isEnough())) {
            play(open.isEmpty() ? later.remove() : open.remove());
        }
        return new Exploration(passed, runs, ended, stopped, open.isEmpty() && isEnough());
    }

    private boolean isEnough() {
        return later.isEmpty() || passed.containsAll(choices.placesAndWays());
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
            for (var value : choices.findable(unknown.fact())) {
                var given = new HashMap<>(script.given());
                given.put(unknown.fact(), value);
                queueFor(unknown.fact() + "=" + value).add(new Script(given, script.acts()));
            }
            return;
        }
        var next = course.question().orElse(null) instanceof Question.Found found
                ? choices.findings(found)
                : choices.acts(course);
        var here = RehearsalDesk.cameTo(course);
        next.forEach(act -> {
            var acts = new ArrayList<>(script.acts());
            acts.add(act);
            queueFor(List.of(here, act)).add(new Script(script.given(), acts));
        });
    }

    private Deque<Script> queueFor(Object choice) {
        return chosen.merge(choice, 1, Integer::sum) <= MOST_TIMES ? open : later;
    }
}
