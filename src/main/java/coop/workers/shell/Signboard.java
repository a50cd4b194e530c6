package coop.workers.shell;

import java.time.LocalDate;
import java.time.ZoneId;

/** What stands over the door: the frame asks it, the organisation answers. */
public interface Signboard {

    String organisationName();

    /** The zone in which dates and times are shown. */
    ZoneId zone();

    /** Today in that zone. */
    LocalDate today();
}
