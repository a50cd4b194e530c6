package coop.workers.studio;

/** How far a draft has come. */
public enum DraftStage {
    /** It is being written. */
    OPEN,
    /** It lies before those who must agree, and stays as it is. */
    PROPOSED,
    PUBLISHED,
    DISCARDED
}
