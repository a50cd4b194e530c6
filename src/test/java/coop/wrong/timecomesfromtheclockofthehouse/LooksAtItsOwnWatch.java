package coop.wrong.timecomesfromtheclockofthehouse;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Has a time of its own. */
class LooksAtItsOwnWatch {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
