package coop.workers.inbox;

/**
 * How somebody likes the list.
 *
 * @param keys do single keys, such as {@code j} and {@code k}, do something?
 */
public record Habits(Columns columns, boolean keys) {
    static final Habits AT_FIRST = new Habits(Columns.USUAL, true);
}
