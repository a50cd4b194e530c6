package coop.workers.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A {@link Round} as it is kept. */
@Embeddable
record RoundRow(
        @Column(name = "question") String question,
        @Column(name = "asked_by") String askedBy,
        @Column(name = "asked_at") Instant askedAt,
        @Column(name = "answer") @Nullable String answer,
        @Column(name = "answered_at") @Nullable Instant answeredAt) {

    static RoundRow of(Round round) {
        return new RoundRow(round.question(), round.askedBy(), round.askedAt(), round.answer(), round.answeredAt());
    }

    Round round() {
        return new Round(question, askedBy, askedAt, answer, answeredAt);
    }
}
