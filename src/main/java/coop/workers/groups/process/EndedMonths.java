package coop.workers.groups.process;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.groups.AttendanceKept;
import coop.workers.workflow.EndedCases;
import org.springframework.stereotype.Component;

/** Lets go of months whose time is over, and of pauses that ended as long ago. */
@Component
class EndedMonths {

    private final AttendanceKept attendance;
    private final EndedCases ended;
    private final CurrentActor currentActor;

    EndedMonths(AttendanceKept attendance, EndedCases ended, CurrentActor currentActor) {
        this.attendance = attendance;
        this.ended = ended;
        this.currentActor = currentActor;
    }

    /** Says how many months are gone. */
    int letGo() {
        var gone = ended.letGo(attendance::keptLongEnough, attendance::letGo);
        currentActor.as(Actor.OFFICE, attendance::letGoOfPauses);
        return gone;
    }
}
