package coop.workers.studio.compare;

/** What became of something from one version to another. */
public enum Change {
    ADDED,
    REMOVED,
    CHANGED
}
