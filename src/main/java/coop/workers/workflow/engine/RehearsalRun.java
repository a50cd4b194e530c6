package coop.workers.workflow.engine;

import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.Rehearsals.Act;
import coop.workers.workflow.Rehearsals.Course;
import coop.workers.workflow.Rehearsals.Question;
import coop.workers.workflow.Rehearsals.Script;
import coop.workers.workflow.Rehearsals.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;

/** Plays one script from the beginning, as far as it goes. */
final class RehearsalRun {

    /** Every rehearsal begins on the same morning, so that it goes the same way each time. */
    private static final Instant MORNING = LocalDate.of(2027, 3, 1)
            .atTime(LocalTime.of(9, 0))
            .atZone(FactValues.LONDON)
            .toInstant();

    /** As many jobs may follow each other without anything else happening. */
    private static final int MOST_JOBS = 500;

    private final ProcessEngine engine;
    private final RehearsalCast cast;
    private final EngineClock clock;
    private final ProcessKey process;
    private final Script script;
    private final Map<String, Set<String>> tables;
    private Instant now = MORNING;
    private String instance = "";

    RehearsalRun(
            RehearsalEngine.Stage stage,
            EngineClock clock,
            ProcessKey process,
            Map<String, Set<String>> tables,
            Script script) {
        this.engine = stage.engine();
        this.cast = stage.cast();
        this.clock = clock;
        this.process = process;
        this.tables = tables;
        this.script = script;
    }

    Course play() {
        cast.begin(script, tables, now);
        turnTo(now);
        try {
            begin();
            for (var act : script.acts()) {
                make(act);
            }
            return course(Optional.empty(), Optional.empty());
        } catch (ProcessEngineException | DmnEngineException stopped) {
            var question = question(stopped);
            return course(
                    question,
                    question.isPresent() ? Optional.empty() : Optional.of(String.valueOf(stopped.getMessage())));
        } finally {
            clear();
            cast.end();
        }
    }

    private void begin() {
        var started = engine.getRuntimeService()
                .startProcessInstanceByKey(process.value(), "REHEARSAL", variables(script.given()));
        instance = started.getId();
        doJobs();
    }

    private void make(Act act) {
        if (act instanceof Act.HandIn handIn) {
            var task = engine
                    .getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .taskDefinitionKey(handIn.element())
                    .list()
                    .stream()
                    .findFirst();
            if (task.isEmpty()) {
                throw new ProcessEngineException("no work waits at " + handIn.element());
            }
            engine.getTaskService().complete(task.get().getId(), variables(handIn.facts()));
            doJobs();
        } else if (act instanceof Act.Tell tell) {
            var waiting = engine
                    .getRuntimeService()
                    .createEventSubscriptionQuery()
                    .processInstanceId(instance)
                    .eventType("message")
                    .eventName(tell.message())
                    .list()
                    .stream()
                    .findFirst();
            if (waiting.isEmpty()) {
                throw new ProcessEngineException("nothing waits for " + tell.message());
            }
            engine.getRuntimeService()
                    .messageEventReceived(tell.message(), waiting.get().getExecutionId());
            doJobs();
        } else if (act instanceof Act.Wait wait) {
            letTimeGoBy(now.plus(wait.time()));
        }
    }

    /** One thing that is due after the other, each at its time. */
    private void letTimeGoBy(Instant until) {
        for (var next = nextTimer(); next.isPresent(); next = nextTimer()) {
            var due = next.get().getDuedate().toInstant();
            if (due.isAfter(until)) {
                break;
            }
            turnTo(due.isAfter(now) ? due : now);
            engine.getManagementService().executeJob(next.get().getId());
            doJobs();
        }
        turnTo(until);
    }

    private Optional<Job> nextTimer() {
        return engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .timers()
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .findFirst();
    }

    private void doJobs() {
        for (var done = 0; done < MOST_JOBS; done++) {
            var job =
                    engine
                            .getManagementService()
                            .createJobQuery()
                            .processInstanceId(instance)
                            .messages()
                            .list()
                            .stream()
                            .findFirst();
            if (job.isEmpty()) {
                return;
            }
            engine.getManagementService().executeJob(job.get().getId());
        }
    }

    private void turnTo(Instant moment) {
        now = moment;
        clock.turnTo(moment);
        cast.turnTo(moment);
    }

    private Course course(Optional<Question> question, Optional<String> failure) {
        var runtime = engine.getRuntimeService();
        var running = !instance.isEmpty()
                && runtime.createProcessInstanceQuery()
                                .processInstanceId(instance)
                                .count()
                        > 0;
        if (!running) {
            return new Course(
                    now,
                    cast.passed(),
                    List.of(),
                    question,
                    Set.of(),
                    Optional.empty(),
                    failure,
                    question.isEmpty() && failure.isEmpty());
        }
        var messages = new TreeSet<String>();
        runtime.createEventSubscriptionQuery()
                .processInstanceId(instance)
                .eventType("message")
                .list()
                .forEach(waiting -> messages.add(waiting.getEventName()));
        var waiting = engine.getTaskService().createTaskQuery().processInstanceId(instance).list().stream()
                .map(task -> new Waiting(task.getTaskDefinitionKey(), instant(task.getDueDate())))
                .toList();
        return new Course(
                now,
                cast.passed(),
                waiting,
                question,
                messages,
                nextTimer().map(job -> job.getDuedate().toInstant()),
                failure,
                false);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static Optional<Question> question(Throwable stopped) {
        for (var cause = stopped; cause != null; cause = cause.getCause()) {
            if (cause instanceof RehearsalCast.Asked asked) {
                return Optional.of(asked.question());
            }
            if (cause instanceof FactNotSet missing) {
                return Optional.of(RehearsalListener.unknown(missing));
            }
        }
        return Optional.empty();
    }

    private static Map<String, @Nullable Object> variables(Map<String, String> facts) {
        var variables = new HashMap<String, @Nullable Object>();
        facts.forEach((fact, value) -> variables.put(fact, RehearsalCast.variable(value)));
        return variables;
    }

    private void clear() {
        if (!instance.isEmpty()
                && engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(instance)
                                .count()
                        > 0) {
            engine.getRuntimeService().deleteProcessInstance(instance, "rehearsed", true);
        }
    }
}
