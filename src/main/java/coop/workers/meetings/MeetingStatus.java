package coop.workers.meetings;

/** Where a meeting stands. */
public enum MeetingStatus {
    CALLED,
    CANCELLED
}
