package coop.workers.workflow.check;

/** A text in a diagram says more than it may; the message is a sentence for its owner. */
public final class NotAllowed extends RuntimeException {
    public NotAllowed(String sentence) {
        super(sentence);
    }
}
