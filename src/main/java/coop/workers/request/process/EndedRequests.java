package coop.workers.request.process;

import coop.workers.request.RequestDesk;
import coop.workers.workflow.EndedCases;
import org.springframework.stereotype.Component;

/** Lets go of requests once the time for keeping them is over. */
@Component
class EndedRequests {

    private final RequestDesk desk;
    private final EndedCases ended;

    EndedRequests(RequestDesk desk, EndedCases ended) {
        this.desk = desk;
        this.ended = ended;
    }

    /** Says how many are gone. */
    int letGo() {
        return ended.letGo(desk::keptLongEnough, desk::letGo);
    }
}
