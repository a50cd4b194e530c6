package coop.workers.meetings;

/** What a general meeting is called for. */
public enum MeetingKind {
    ANNUAL,
    ORDINARY,
    SPECIAL
}
