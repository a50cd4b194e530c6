package coop.workers.workflow.engine;

import coop.workers.workflow.TimeToUndo;
import coop.workers.workflow.Undo;
import coop.workers.workflow.Undo.Offer;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** For which work handing in can be undone (decision record 19). */
@Component
class UndoRules {

    private final ObjectProvider<TimeToUndo> settled;
    private final RunningProcesses running;
    private final ManagementService management;
    private final Clock clock;

    UndoRules(ObjectProvider<TimeToUndo> settled, RunningProcesses running, ManagementService management, Clock clock) {
        this.settled = settled;
        this.running = running;
        this.management = management;
        this.clock = clock;
    }

    Undo of(OpenTask task) {
        var time = settled.stream().map(TimeToUndo::now).findFirst().orElse(Duration.ZERO);
        var undo = Undo.within(time);
        if (!undo.isOffered()) {
            return undo;
        }
        if (task.asked() != null) {
            return Undo.none(Offer.ASKED_IN_PERSON);
        }
        return goesOnWithin(time, task) ? Undo.none(Offer.TIME_RUNS_OUT) : undo;
    }

    /** Does any process of the case go on by itself before the time is over, and perhaps take the work away? */
    private boolean goesOnWithin(Duration time, OpenTask task) {
        var end = Date.from(clock.instant().plus(time).plusSeconds(1));
        return running.instances(task.item().caseNumber()).stream()
                .anyMatch(instance -> management
                                .createJobQuery()
                                .processInstanceId(instance)
                                .timers()
                                .active()
                                .duedateLowerThan(end)
                                .count()
                        > 0);
    }
}
