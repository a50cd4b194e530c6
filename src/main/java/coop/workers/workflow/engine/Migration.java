package coop.workers.workflow.engine;

import coop.workers.workflow.CaseMoves.Obstacle;
import coop.workers.workflow.CaseMoves.Why;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves one instance to another definition: elements of the same id and kind are the same to both. */
@Component
class Migration {

    private final RuntimeService runtime;
    private final WorkAfterMove work;

    Migration(RuntimeService runtime, WorkAfterMove work) {
        this.runtime = runtime;
        this.work = work;
    }

    MigrationPlan plan(String from, String to) {
        return runtime.createMigrationPlan(from, to).mapEqualActivities().build();
    }

    /** Moves it, in the caller's transaction; what speaks against it, where it could not be. Then nothing must be kept. */
    List<Obstacle> move(String instance, MigrationPlan plan) {
        try {
            runtime.newMigration(plan).processInstanceIds(instance).execute();
            work.fit(instance, plan);
            return List.of();
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
