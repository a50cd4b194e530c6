package coop.workers.admission.process;

import coop.workers.admission.AdmissionDesk;
import coop.workers.workflow.EndedCases;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lets go of applications that came to nothing once their time is over. */
@Component
class EndedApplications {

    private final AdmissionDesk desk;
    private final EndedCases ended;

    EndedApplications(@Lazy AdmissionDesk desk, EndedCases ended) {
        this.desk = desk;
        this.ended = ended;
    }

    /** Says how many are gone. */
    int letGo() {
        return ended.letGo(desk::keptLongEnough, desk::letGo);
    }
}
