package coop.workers.shared;

import java.time.Duration;

/**
 * How far the clock of the house stands ahead of the machines'. There is such a bean in the demonstration alone, whose time can
 * be moved on; whoever must let the database say what time it is adds this to the database's time.
 */
public interface TimeAhead {

    /** Nothing, or more; never less. */
    Duration ahead();
}
