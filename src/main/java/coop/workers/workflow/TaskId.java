package coop.workers.workflow;

/** One piece of work, open or done. */
public record TaskId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
