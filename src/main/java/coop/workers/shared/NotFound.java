package coop.workers.shared;

/** There is no such thing, or the asker may not know of it: both are answered alike, so that ids cannot be probed. */
public class NotFound extends RuntimeException {
    public NotFound() {
        super("not found");
    }
}
