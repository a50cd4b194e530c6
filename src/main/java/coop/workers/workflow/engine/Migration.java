package coop.workers.workflow.engine;

import coop.workers.workflow.CaseMoves.Obstacle;
import coop.workers.workflow.CaseMoves.Why;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Moves one instance to another definition: elements of the same id and kind are the same to both, and so are those of which
 * somebody says that one takes the other's place.
 */
@Component
class Migration {

    /**
     * From one definition to another.
     *
     * @param successors elements of the other by those whose place they take, where they have other ids
     */
    record Way(String from, String to, Map<String, String> successors) {}

    private static final String BODY = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final WorkAfterMove work;

    Migration(RuntimeService runtime, RepositoryService repository, WorkAfterMove work) {
        this.runtime = runtime;
        this.repository = repository;
        this.work = work;
    }

    private MigrationPlan plan(Way way) {
        var plan = runtime.createMigrationPlan(way.from(), way.to()).mapEqualActivities();
        if (!way.successors().isEmpty()) {
            var before = repository.getBpmnModelInstance(way.from());
            var after = repository.getBpmnModelInstance(way.to());
            way.successors().forEach((was, is) -> {
                if (before.getModelElementById(was) instanceof Activity old
                        && after.getModelElementById(is) instanceof Activity now) {
                    follow(plan, old, now);
                } else if (before.getModelElementById(was) != null) {
                    plan.mapActivities(was, is);
                }
            });
        }
        return plan.build();
    }

    /** With what may happen meanwhile, where that is the same. */
    private static void follow(MigrationPlanBuilder plan, Activity was, Activity is) {
        plan.mapActivities(was.getId(), is.getId());
        if (was.getLoopCharacteristics() != null && is.getLoopCharacteristics() != null) {
            plan.mapActivities(was.getId() + BODY, is.getId() + BODY);
        }
        var beside = besides(is);
        besides(was).stream().filter(beside::contains).forEach(event -> plan.mapActivities(event, event));
    }

    private static Set<String> besides(Activity activity) {
        return activity.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> activity.equals(event.getAttachedTo()))
                .map(BoundaryEvent::getId)
                .collect(Collectors.toSet());
    }

    /** Moves it, in the caller's transaction; what speaks against it, where it could not be. Then nothing must be kept. */
    List<Obstacle> move(String instance, Way way) {
        try {
            var plan = plan(way);
            runtime.newMigration(plan).processInstanceIds(instance).execute();
            work.fit(instance, plan);
            return List.of();
        } catch (MigrationPlanValidationException unlike) {
            return List.of(new Obstacle(null, Why.OTHERWISE, String.valueOf(unlike.getMessage())));
        } catch (MigratingProcessInstanceValidationException refusal) {
            return obstacles(refusal);
        } catch (OptimisticLockingException busy) {
            return List.of(new Obstacle(null, Why.BUSY, String.valueOf(busy.getMessage())));
        } catch (ProcessEngineException refusal) {
            return List.of(new Obstacle(null, Why.OTHERWISE, String.valueOf(refusal.getMessage())));
        }
    }

    private static List<Obstacle> obstacles(MigratingProcessInstanceValidationException refusal) {
        var report = refusal.getValidationReport();
        return Stream.of(
                        report.getActivityInstanceReports().stream()
                                .map(at -> obstacle(
                                        at.getSourceScopeId(), at.getMigrationInstruction() == null, at.getFailures())),
                        report.getTransitionInstanceReports().stream()
                                .map(at -> obstacle(
                                        at.getSourceScopeId(), at.getMigrationInstruction() == null, at.getFailures())),
                        report.getFailures().stream().map(failure -> new Obstacle(null, Why.OTHERWISE, failure)))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Obstacle obstacle(@Nullable String element, boolean gone, List<String> failures) {
        return new Obstacle(element, gone ? Why.GONE : Why.OTHERWISE, String.join(" ", failures));
    }
}
