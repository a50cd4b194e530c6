package coop.workers.consent.process;

import coop.workers.consent.ConflictDeclared;
import coop.workers.consent.ObjectionsWithdrawn;
import coop.workers.consent.ProposalAmended;
import coop.workers.consent.ProposalWithdrawn;
import coop.workers.consent.VoicesConfirmed;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.MessageName;
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
        tell(news.caseNumber(), ConsentProcess.PROPOSAL_WITHDRAWN);
    }

    @EventListener
    void waitNoLonger(VoicesConfirmed news) {
        tell(news.caseNumber(), ConsentProcess.VOICES_CONFIRMED);
    }

    @EventListener
    void countAgain(ObjectionsWithdrawn news) {
        tell(news.caseNumber(), ConsentProcess.OBJECTIONS_WITHDRAWN);
    }

    @EventListener
    void askAnew(ProposalAmended news) {
        tell(news.caseNumber(), ConsentProcess.PROPOSAL_AMENDED);
    }

    private void tell(CaseNumber number, MessageName message) {
        processes.tellIfRunning(ConsentProcess.KEY, number, message);
    }
}
