package coop.workers.election.process;

import coop.workers.election.NominationsKept;
import coop.workers.workflow.EndedCases;
import org.springframework.stereotype.Component;

/** Lets go of nominations once the time for keeping them is over. */
@Component
class EndedNominations {

    private final NominationsKept kept;
    private final EndedCases ended;

    EndedNominations(NominationsKept kept, EndedCases ended) {
        this.kept = kept;
        this.ended = ended;
    }

    /** Says how many are gone. */
    int letGo() {
        return ended.letGo(kept::keptLongEnough, kept::letGo);
    }
}
