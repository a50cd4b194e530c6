package coop.workers.money;

/** Which way a list runs. */
public enum Sorting {
    UP,
    DOWN;

    String sql() {
        return this == UP ? "asc" : "desc";
    }
}
