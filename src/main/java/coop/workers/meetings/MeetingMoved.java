package coop.workers.meetings;

import java.time.LocalDateTime;

/**
 * A meeting begins at another time. Whatever hangs on it moves in the same transaction, or refuses.
 *
 * @param adjourned whether it stays the meeting of which notice has been given
 */
public record MeetingMoved(MeetingId meeting, LocalDateTime was, LocalDateTime becomes, boolean adjourned) {}
