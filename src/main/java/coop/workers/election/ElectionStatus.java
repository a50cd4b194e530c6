package coop.workers.election;

/** Where an election stands. */
public enum ElectionStatus {
    CALLED,
    CANCELLED
}
