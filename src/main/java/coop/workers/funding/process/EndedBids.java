package coop.workers.funding.process;

import coop.workers.funding.BidsKept;
import coop.workers.workflow.EndedCases;
import org.springframework.stereotype.Component;

/** Lets go of bids once the time for keeping them is over. */
@Component
class EndedBids {

    private final BidsKept kept;
    private final EndedCases ended;

    EndedBids(BidsKept kept, EndedCases ended) {
        this.kept = kept;
        this.ended = ended;
    }

    /** Says how many are gone. */
    int letGo() {
        return ended.letGo(kept::keptLongEnough, kept::letGo);
    }
}
