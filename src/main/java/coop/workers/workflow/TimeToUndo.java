package coop.workers.workflow;

import java.time.Duration;

/** How long work that is handed in can be undone, as the organisation has settled it; asked anew each time. */
public interface TimeToUndo {

    /** Zero where nothing is to be undone. */
    Duration now();
}
