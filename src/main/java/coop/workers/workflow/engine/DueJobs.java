package coop.workers.workflow.engine;

import coop.workers.workflow.DueWork;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs the engine's jobs on the thread that asks. */
@Component
@Profile("demonstration")
class DueJobs implements DueWork {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);
    private static final int AT_ONCE = 20;

    private final ManagementService management;
    private final Waiting waiting;
    private final ProcessEngineConfigurationImpl engine;
    private final Clock clock;

    DueJobs(ManagementService management, Waiting waiting, ProcessEngineConfigurationImpl engine, Clock clock) {
        this.management = management;
        this.waiting = waiting;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> nextDueAfter(Instant moment) {
        return timers().duedateHigherThan(Date.from(moment)).orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    @Override
    public void doWhatIsDue() {
        for (var due = due(); !due.isEmpty(); due = due()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    @Override
    public void lendAHand() {
        waiting.round();
        var tried = new HashSet<String>();
        for (var due = allDue(tried); !due.isEmpty(); due = allDue(tried)) {
            for (var job : due) {
                tried.add(job.getId());
                tryOnce(job.getId());
            }
        }
    }

    @Override
    public void alone(Runnable passage) {
        var workers = engine.getJobExecutor();
        var wereActive = workers.isActive();
        if (wereActive) {
            workers.shutdown();
        }
        try {
            passage.run();
        } finally {
            if (wereActive) {
                workers.start();
            }
        }
    }

    private void tryOnce(String job) {
        try {
            management.executeJob(job);
        } catch (RuntimeException overtaken) {
            // somebody else was quicker, or it is tried again and told as an incident in the end
            LOG.info("A job was not done at once: {}", overtaken.getMessage());
        }
    }

    @Override
    public long stillDue() {
        return steps().count() + dueTimers().count();
    }

    private List<Job> allDue(Set<String> tried) {
        return Stream.concat(steps().list().stream(), dueTimers().orderByJobDuedate().asc().list().stream())
                .filter(job -> !tried.contains(job.getId()) && !isInHand(job))
                .toList();
    }

    private boolean isInHand(Job job) {
        var until = ((JobEntity) job).getLockExpirationTime();
        return until != null && until.toInstant().isAfter(clock.instant());
    }

    /** Steps that are jobs of their own, else timers. */
    private List<Job> due() {
        var steps = steps().listPage(0, AT_ONCE);
        return steps.isEmpty() ? dueTimers().orderByJobDuedate().asc().listPage(0, 1) : steps;
    }

    private JobQuery steps() {
        return management.createJobQuery().messages().active().withRetriesLeft();
    }

    private JobQuery timers() {
        return management.createJobQuery().timers().active().withRetriesLeft();
    }

    private JobQuery dueTimers() {
        return timers().duedateLowerThan(Date.from(clock.instant().plusMillis(1)));
    }
}
