package coop.workers.shell;

import coop.workers.shared.Message;
import java.util.Optional;

/** What everybody should know on every page for as long as it holds: a room hangs it up as a bean, the frame shows it. */
public interface Placard {

    /** What it says now; empty while there is nothing to say. */
    Optional<Message> text();
}
