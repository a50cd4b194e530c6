package coop.workers.meetings;

/** A meeting will not be held. Whatever hangs on it ends in the same transaction, or refuses. */
public record MeetingCancelled(MeetingId meeting) {}
