package coop.workers.groups.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.groups.AttendanceKept;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.Processes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go of months whose time is over, unless something of the case is still running. */
@Component
class EndedMonths {

    private final AttendanceKept attendance;
    private final Processes processes;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;

    EndedMonths(
            AttendanceKept attendance,
            Processes processes,
            CurrentActor currentActor,
            TransactionTemplate transaction) {
        this.attendance = attendance;
        this.processes = processes;
        this.currentActor = currentActor;
        this.transaction = transaction;
    }

    /** Each in a transaction of its own; says how many are gone. */
    int letGo() {
        return currentActor.as(Actor.OFFICE, () -> {
            var ended = attendance.keptLongEnough().stream()
                    .filter(number -> !processes.isAnyRunning(number))
                    .toList();
            ended.forEach(this::letGo);
            attendance.letGoOfPauses();
            return ended.size();
        });
    }

    private void letGo(CaseNumber number) {
        transaction.executeWithoutResult(status -> {
            attendance.letGo(number);
            processes.forget(number);
        });
    }
}
