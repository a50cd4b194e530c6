package coop.workers.workflow;

/** Asks a decision table as it is published now, where no diagram is at hand to ask it. */
public interface Tables {

    /**
     * What the table says of these facts: the one word of the row that fits.
     *
     * @param table the id of the decision, such as {@code standing}
     * @throws IllegalStateException if no row fits, or none has that id
     */
    String decide(String table, Facts facts);
}
