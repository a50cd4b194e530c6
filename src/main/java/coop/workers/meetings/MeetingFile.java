package coop.workers.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A meeting, for reading.
 *
 * @param begins on the clocks of the organisation's zone
 * @param noticeBy the last day on which notice of it can be given
 * @param changes since it was called, in order
 */
public record MeetingFile(
        MeetingId id,
        MeetingKind kind,
        MeetingStatus status,
        LocalDateTime begins,
        String place,
        LocalDate noticeBy,
        List<MeetingChange> changes) {

    public MeetingFile {
        changes = List.copyOf(changes);
    }
}
