package coop.workers.consent.process;

import coop.workers.consent.ConflictDeclared;
import coop.workers.consent.ProposalWithdrawn;
import coop.workers.workflow.Facts;
import coop.workers.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells running processes what happened at the desks, in the same transaction. */
@Component
class ConsentNews {

    private final Processes processes;

    ConsentNews(Processes processes) {
        this.processes = processes;
    }

    /** Whoever has a conflict of interest no longer sees the case's work. */
    @EventListener
    void keepAway(ConflictDeclared news) {
        processes.heading(news.caseNumber()).ifPresent(heading -> processes.rehead(heading.excluding(news.member())));
    }

    @EventListener
    void end(ProposalWithdrawn news) {
        if (processes.isRunning(ConsentProcess.KEY, news.caseNumber())) {
            processes.tell(news.caseNumber(), ConsentProcess.PROPOSAL_WITHDRAWN, Facts.NONE);
        }
    }
}
