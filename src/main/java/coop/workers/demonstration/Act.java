package coop.workers.demonstration;

/** A part of the invented organisation's story, played once over the same desks that people use. */
interface Act {

    /** By what it is remembered that it was played; never changes. */
    String name();

    /** Acts are played in this order; small numbers first. */
    int order();

    /** Plays it, as the office and in one transaction. */
    void play();
}
