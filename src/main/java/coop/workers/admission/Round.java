package coop.workers.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One round of "tell us more": what was asked, and the answer once there is one. */
@Embeddable
public record Round(
        @Column(name = "question") String question,
        @Column(name = "asked_by") String askedBy,
        @Column(name = "asked_at") Instant askedAt,
        @Column(name = "answer") @Nullable String answer,
        @Column(name = "answered_at") @Nullable Instant answeredAt) {

    static Round asked(String question, String by, Instant at) {
        return new Round(question, by, at, null, null);
    }

    Round answered(String text, Instant at) {
        return new Round(question, askedBy, askedAt, text, at);
    }

    public boolean isAnswered() {
        return answer != null;
    }
}
