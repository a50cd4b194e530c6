package coop.workers.studio.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.shared.CaseNumber;
import coop.workers.studio.ChangeDesk;
import coop.workers.workflow.Processes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets go of changes once the time for keeping them is over, unless the decision is still to be looked at again. */
@Component
class EndedChanges {

    private final ChangeDesk desk;
    private final Processes processes;
    private final CurrentActor currentActor;
    private final TransactionTemplate transaction;

    EndedChanges(ChangeDesk desk, Processes processes, CurrentActor currentActor, TransactionTemplate transaction) {
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
