package coop.workers.election;

/** Where an election stands. */
public enum ElectionStatus {
    CALLED,
    /** Members vote, or have voted and the papers are not counted yet. */
    VOTING,
    COUNTED,
    /** A second person has looked at the count. */
    CERTIFIED,
    DECLARED,
    CANCELLED
}
