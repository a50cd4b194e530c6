package coop.workers.funding;

import jakarta.persistence.Column;
import org.jspecify.annotations.Nullable;

/**
 * A question of a funder's, and what we say to it.
 *
 * @param mostWords how many words the answer may have; null where the funder does not say
 */
public record DraftAnswer(
        @Column(name = "question") String question,
        @Column(name = "most_words") @Nullable Integer mostWords,
        @Column(name = "answer") String answer) {

    public int words() {
        return Words.count(answer);
    }

    public boolean isTooLong() {
        return mostWords != null && words() > mostWords;
    }
}
