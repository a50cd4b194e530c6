package coop.workers.funding;

import jakarta.persistence.Column;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something the funder wanted to know after it had the bid; answered once the day is there. */
public record FunderQuestion(
        @Column(name = "question") String question,
        @Column(name = "asked_on") LocalDate askedOn,
        @Column(name = "answer") @Nullable String answer,
        @Column(name = "answered_on") @Nullable LocalDate answeredOn) {

    boolean isOpen() {
        return answeredOn == null;
    }
}
