package coop.workers.meetings;

import java.time.LocalDateTime;

/**
 * A general meeting to be called.
 *
 * @param begins on the clocks of the organisation's zone
 */
public record NewMeeting(MeetingKind kind, LocalDateTime begins, String place) {}
