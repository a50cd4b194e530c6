package coop.workers.election;

import coop.workers.meetings.MeetingId;
import coop.workers.shared.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An election, for reading.
 *
 * @param candidates in the order of the ballot paper
 * @param declaredOn null as long as the result is not declared
 */
public record ElectionFile(
        ElectionId id,
        CaseNumber caseNumber,
        String title,
        MeetingId meeting,
        int seats,
        String method,
        ElectionStatus status,
        Timetable timetable,
        List<Standing> candidates,
        @Nullable LocalDate declaredOn) {

    public ElectionFile {
        candidates = List.copyOf(candidates);
    }

    /** Whether nothing of it is still to come. */
    public boolean isOver() {
        return status == ElectionStatus.DECLARED || status == ElectionStatus.CANCELLED;
    }
}
