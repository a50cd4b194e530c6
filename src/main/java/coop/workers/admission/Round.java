package coop.workers.admission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One round of "tell us more": what was asked, and the answer once there is one. */
public record Round(
        String question,
        String askedBy,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {

    static Round asked(String question, String by, Instant at) {
        return new Round(question, by, at, null, null);
    }

    Round answered(String text, Instant at) {
        return new Round(question, askedBy, askedAt, text, at);
    }

    /** Has the applicant answered? */
    public boolean isAnswered() {
        return answer != null;
    }
}
