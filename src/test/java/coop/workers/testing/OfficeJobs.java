package coop.workers.testing;

import coop.workers.shared.CaseNumber;
import java.time.Clock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.test.context.TestConfiguration;

/** Runs the engine's jobs of one case by hand: what is due by the office's clock, or one timer whenever it is due. */
@TestConfiguration(proxyBeanMethods = false)
public class OfficeJobs {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Clock clock;

    OfficeJobs(ManagementService management, RuntimeService runtime, Clock clock) {
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** Runs every job of the case that is due, and those that become due by it; says how many. */
    public int runDue(CaseNumber number) {
        var run = 0;
        for (var due = nextDue(number); due != null; due = nextDue(number)) {
            management.executeJob(due.getId());
            run++;
        }
        return run;
    }

    /** Fires the timer of the element {@code element} in the diagram, whenever it is due. */
    public void fire(CaseNumber number, String element) {
        management.executeJob(waiting(number, element).getId());
    }

    /** Lets the timer of the element {@code element} fail for good, as a step does that has failed too often. */
    public void failForGood(CaseNumber number, String element) {
        management.setJobRetries(waiting(number, element).getId(), 0);
    }

    /** Has the job at the element {@code element} tries left? */
    public boolean willBeTried(CaseNumber number, String element) {
        return waiting(number, element).getRetries() > 0;
    }

    private Job waiting(CaseNumber number, String element) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(element)
                                .list()
                                .stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no timer waits at " + element + " of " + number));
    }

    private @org.jspecify.annotations.Nullable Job nextDue(CaseNumber number) {
        var now = clock.instant();
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .withRetriesLeft()
                                .list()
                                .stream())
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(now))
                .findFirst()
                .orElse(null);
    }
}
