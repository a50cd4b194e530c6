package coop.workers.shell;

import coop.workers.shared.Message;
import java.util.List;
import java.util.UUID;

/**
 * What has come of long work, for whoever started it and left: a room with such work offers this as a bean, and the frame tells
 * it on every page until they have seen it.
 */
public interface Outcomes {

    /**
     * Work that has come to its end.
     *
     * @param path where more is to be read of it
     */
    record Outcome(UUID id, Message text, String path) {}

    /** What the current actor started and has not seen the end of; the first to end comes first. */
    List<Outcome> unseen();

    /** Is anything under way that the current actor started? */
    boolean isAwaited();

    /** The current actor has seen what came of it. */
    void see(UUID id);
}
