package coop.workers.admission.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.admission.AdmissionDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.Processes;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go of applications that came to nothing once their time is over, unless something of the case is still running. */
@Component
class EndedApplications {

    private final AdmissionDesk desk;
    private final Processes processes;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;

    EndedApplications(
            @Lazy AdmissionDesk desk, Processes processes, CurrentActor currentActor, TransactionTemplate transaction) {
        this.desk = desk;
        this.processes = processes;
        this.currentActor = currentActor;
        this.transaction = transaction;
    }

    /** Each in a transaction of its own; says how many are gone. */
    int letGo() {
        return currentActor.as(Actor.OFFICE, () -> {
            var ended = desk.keptLongEnough().stream()
                    .filter(number -> !processes.isAnyRunning(number))
                    .toList();
            ended.forEach(this::letGo);
            return ended.size();
        });
    }

    private void letGo(CaseNumber number) {
        transaction.executeWithoutResult(status -> {
            desk.letGo(number);
            processes.forget(number);
        });
    }
}
