package coop.workers.shell;

import coop.workers.shared.EmailAddress;
import java.time.LocalDate;
import java.time.ZoneId;

/** What stands over the door: the frame asks it, the organisation answers. */
public interface Signboard {

    /** As it is called in everyday speech, not by its legal name. */
    String organisationName();

    /** Where people write to the organisation. */
    EmailAddress email();

    /** The zone in which dates and times are shown. */
    ZoneId zone();

    /** Today in that zone. */
    LocalDate today();
}
