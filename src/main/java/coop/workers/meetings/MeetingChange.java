package coop.workers.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that became of a meeting after it was called.
 *
 * @param was when it should have begun, on the clocks of the organisation's zone
 * @param becomes when it begins instead; null where it is cancelled
 * @param place where it is from then on
 */
public record MeetingChange(
        Kind kind,
        LocalDateTime was,
        @Nullable LocalDateTime becomes,
        String place,
        String reason,
        String by,
        Instant at) {

    public enum Kind {
        /** To another time: another meeting as far as notice goes. */
        MOVED,
        /** To another time, by the meeting itself or for want of one: the same meeting, of which notice has been given. */
        ADJOURNED,
        CANCELLED
    }
}
