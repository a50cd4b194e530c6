package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells screens of changed work, here and on other nodes, once the change is there to be read. */
@Component
class WorkAnnouncement {

    private final ApplicationEventPublisher events;
    private final NewsBetweenNodes otherNodes;

    WorkAnnouncement(ApplicationEventPublisher events, NewsBetweenNodes otherNodes) {
        this.events = events;
        this.otherNodes = otherNodes;
    }

    void of(TaskId task, CaseNumber number) {
        var change = new WorkChanged(task, number);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    tell(change);
                }
            });
        } else {
            tell(change);
        }
    }

    private void tell(WorkChanged change) {
        events.publishEvent(change);
        otherNodes.tell(change);
    }
}
