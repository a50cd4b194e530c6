package coop.workers.workflow.engine;

import coop.workers.workflow.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs the engine's jobs on the thread that asks. */
@Component
@Profile("demonstration")
class DueJobs implements DueWork {

    private static final int AT_ONCE = 20;

    private final ManagementService management;
    private final Clock clock;

    DueJobs(ManagementService management, Clock clock) {
        this.management = management;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> nextDue() {
        return management.createJobQuery().timers().active().orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    @Override
    public void doWhatIsDue() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    /** Steps that are jobs of their own, else timers. */
    private List<Job> due() {
        var steps = management.createJobQuery().messages().active().listPage(0, AT_ONCE);
        return steps.isEmpty()
                ? management
                        .createJobQuery()
                        .timers()
                        .active()
                        .duedateLowerThan(Date.from(clock.instant().plusMillis(1)))
                        .orderByJobDuedate()
                        .asc()
                        .listPage(0, 1)
                : steps;
    }
}
