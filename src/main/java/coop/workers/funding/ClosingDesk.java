package coop.workers.funding;

import coop.workers.consent.ConsentDesk;
import coop.workers.shared.CaseNumber;
import coop.workers.shell.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the diagram's steps close what comes to nothing, each with its reason. For the office alone. */
@Service
@Lazy
@Transactional
public class ClosingDesk {

    private final BidsAtWork bids;
    private final ConsentDesk consent;
    private final Texts texts;

    ClosingDesk(BidsAtWork bids, ConsentDesk consent, Texts texts) {
        this.bids = bids;
        this.consent = consent;
        this.texts = texts;
    }

    public void closeAgainstMission(CaseNumber number) {
        var opportunity = bids.forStep(number);
        opportunity.closeAgainstMission(texts.say("funding.against-mission"));
        bids.close(opportunity);
    }

    /** Closes it with the reasons of those who decided, or since a conflict of interest stopped it. */
    public void closeNotTakenUp(CaseNumber number) {
        var opportunity = bids.forStep(number);
        opportunity.closeNotTakenUp(consent.decisionOn(number)
                .map(ConsentDesk.Decision::reasons)
                .orElseGet(() -> texts.say("funding.stopped-by-conflict")));
        bids.close(opportunity);
    }

    public void closeNotSent(CaseNumber number) {
        var opportunity = bids.forStep(number);
        opportunity.closeNotSent(texts.say("funding.deadline-missed"));
        bids.close(opportunity);
    }

    public void closeAsRefused(CaseNumber number) {
        var opportunity = bids.forStep(number);
        opportunity.closeAsRefused();
        bids.close(opportunity);
    }

    public void closeProgrammeGone(CaseNumber number) {
        var opportunity = bids.forStep(number);
        opportunity.closeProgrammeGone();
        bids.close(opportunity);
    }

    /** Ends whatever is under way before the funder has answered. */
    public void end(CaseNumber number) {
        var opportunity = bids.forStep(number);
        if (opportunity.status() == OpportunityStatus.BEFORE_GROUP
                || opportunity.status() == OpportunityStatus.BEFORE_BOARD) {
            consent.withdraw(number);
        }
        opportunity.letGo();
        bids.close(opportunity);
    }
}
