package coop.workers.workflow.engine;

import coop.workers.workflow.Rehearsals.Act;
import coop.workers.workflow.Rehearsals.Passed;
import coop.workers.workflow.Rehearsals.Question;
import coop.workers.workflow.Rehearsals.Script;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for all steps and other processes: does nothing but say what the script lets them find out, and writes down
 * what was come to. One script is played on a thread at a time.
 */
final class RehearsalCast implements Delegates {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    /** Something must be answered before it can go on. */
    static final class Asked extends ProcessEngineException {
        private final transient Question question;

        Asked(Question question) {
            super("asked: " + question);
            this.question = question;
        }

        Question question() {
            return question;
        }
    }

    /** One playing of a script. */
    private static final class Playing {
        private final Map<String, Deque<Map<String, String>>> findings = new HashMap<>();
        private final List<Passed> passed = new ArrayList<>();
        private final Map<String, Set<String>> tables;
        private Instant now;

        Playing(Script script, Map<String, Set<String>> tables, Instant now) {
            this.tables = tables;
            this.now = now;
            script.acts().forEach(act -> {
                if (act instanceof Act.Find find) {
                    findings.computeIfAbsent(find.element(), none -> new ArrayDeque<>())
                            .add(find.facts());
                }
            });
        }
    }

    @SuppressWarnings("ThreadLocalUsage") // static, it would be shared by two offices in one process
    private final ThreadLocal<Playing> playing = new ThreadLocal<>();

    private final Map<String, Set<String>> writes = new ConcurrentHashMap<>();

    /** What each step of the catalogue finds out. */
    void learn(StepCatalogue catalogue) {
        catalogue
                .all()
                .forEach(
                        step -> writes.put(step.key(), Set.of(step.description().writes())));
    }

    /**
     * Begins to play.
     *
     * @param tables the facts that each table reads
     */
    void begin(Script script, Map<String, Set<String>> tables, Instant now) {
        playing.set(new Playing(script, tables, now));
    }

    void turnTo(Instant now) {
        playing.get().now = now;
    }

    void end() {
        playing.remove();
    }

    List<Passed> passed() {
        return List.copyOf(playing.get().passed);
    }

    /** A table that does not know what it looks at would find nothing, or anything. */
    void mustKnow(DelegateExecution execution, String table) {
        playing.get().tables.getOrDefault(table, Set.of()).stream()
                .filter(fact -> !execution.hasVariable(fact))
                .findFirst()
                .ifPresent(fact -> {
                    throw new FactNotSet(fact, table);
                });
    }

    void pass(String element) {
        note(element, Map.of());
    }

    private void note(String element, Map<String, String> found) {
        var now = playing.get();
        now.passed.add(new Passed(now.now, element, found));
    }

    @Override
    public Optional<JavaDelegate> delegate(String name) {
        var found = writes.get(name);
        return found == null
                ? Optional.empty()
                : Optional.of(execution -> find(execution, execution.getCurrentActivityId(), found));
    }

    /** Sets what the script says is found out here; asks where it says nothing. */
    void find(DelegateExecution execution, String element, Set<String> facts) {
        if (facts.isEmpty()) {
            return;
        }
        var said =
                playing.get().findings.getOrDefault(element, new ArrayDeque<>()).poll();
        if (said == null) {
            throw new Asked(new Question.Found(element, facts));
        }
        said.forEach((fact, value) -> execution.setVariable(fact, variable(value)));
        note(element, said);
    }

    /** A value as the engine keeps it, of a text as diagrams write it; none where nothing was said. */
    static @Nullable Object variable(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (WHOLE.matcher(text).matches()) {
            return Integer.valueOf(text);
        }
        try {
            return Date.from(
                    LocalDate.parse(text).atStartOfDay(FactValues.LONDON).toInstant());
        } catch (DateTimeParseException word) {
            return text;
        }
    }
}
