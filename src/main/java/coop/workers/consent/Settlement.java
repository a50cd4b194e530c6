package coop.workers.consent;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal was decided.
 *
 * @param reviewOn when it comes back; null once no further review is needed
 * @param minute where a meeting wrote it down; null where it was decided in a round
 */
@Embeddable
record Settlement(
        Boolean agreed,
        String reasons,
        LocalDate decidedOn,
        @Nullable LocalDate reviewOn,
        Boolean atMeeting,
        @Nullable String minute) {

    Settlement reviewedAgainOn(@Nullable LocalDate date) {
        return new Settlement(agreed, reasons, decidedOn, date, atMeeting, minute);
    }

    ConsentDesk.Decision decision() {
        return new ConsentDesk.Decision(agreed, reasons, decidedOn, reviewOn, atMeeting);
    }
}
