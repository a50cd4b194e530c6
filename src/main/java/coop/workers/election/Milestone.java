package coop.workers.election;

/** The days of an election that everything else hangs on, in the order in which they come. */
public enum Milestone {
    /** By then members know that there will be an election. */
    ANNOUNCED,
    NOMINATIONS_OPEN,
    NOMINATIONS_CLOSE,
    /** From then on who may vote is settled. */
    ROLL_FROZEN,
    /** By then notice of the meeting has been given. */
    NOTICE,
    BALLOT_OPENS,
    BALLOT_CLOSES,
    COUNT,
    /** At which the result is declared. */
    MEETING
}
