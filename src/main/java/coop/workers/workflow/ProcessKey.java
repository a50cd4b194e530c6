package coop.workers.workflow;

/** The id of an executable process in its diagram, such as {@code admission}. */
public record ProcessKey(String value) {
    @Override
    public String toString() {
        return value;
    }
}
