package coop.workers.meetings;

import coop.workers.shared.CaseNumber;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, for reading.
 *
 * @param begins on the clocks of the organisation's zone
 * @param noticeBy the last day on which notice of it can be given
 * @param noticeGivenAt when members were told; null as long as they were not
 * @param caseNumber under which letters and papers are kept; null for meetings of before there were any
 * @param changes since it was called, in order
 */
public record MeetingFile(
        MeetingId id,
        @Nullable CaseNumber caseNumber,
        MeetingKind kind,
        MeetingStatus status,
        LocalDateTime begins,
        String place,
        LocalDate noticeBy,
        @Nullable Instant noticeGivenAt,
        List<MeetingChange> changes) {

    public MeetingFile {
        changes = List.copyOf(changes);
    }

    /** Whether it is a meeting that was adjourned: those present are a quorum then. */
    public boolean isAdjourned() {
        return !changes.isEmpty() && changes.get(changes.size() - 1).kind() == MeetingChange.Kind.ADJOURNED;
    }

    /** How many times it has gone to another day: who was there before is not there by that. */
    int sitting() {
        return Math.toIntExact(
                changes.stream().filter(MeetingFile::isToAnotherDay).count());
    }

    private static boolean isToAnotherDay(MeetingChange change) {
        var becomes = change.becomes();
        return becomes != null && !becomes.toLocalDate().equals(change.was().toLocalDate());
    }

    void mustBeCalled() {
        if (status != MeetingStatus.CALLED) {
            throw new Rejection(Problem.of("meetings.problem.cancelled"));
        }
    }
}
