package coop.workers.workflow;

/** The name of a message in a diagram, such as {@code applicantAnswered}. */
public record MessageName(String value) {
    @Override
    public String toString() {
        return value;
    }
}
