package coop.workers.admission;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reviewer's work on an application.
 *
 * @param findings by criterion; a criterion without evidence yet has no entry
 * @param payWhatWeCan null where the co-op did not ask
 * @param advice to the board; blank while more is asked
 * @param question to the applicant; blank unless more is asked
 */
public record Check(
        Outcome outcome,
        Map<Criterion, Finding> findings,
        @Nullable PayWhatWeCan payWhatWeCan,
        String advice,
        String question) {

    public Check {
        findings = Map.copyOf(findings);
    }

    /** How the check ends. */
    public enum Outcome {
        READY("ready"),
        ASK_FOR_MORE("askForMore"),
        ADVISE_AGAINST("adviseAgainst");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /** Its word in the fact {@code checkOutcome}. */
        public String word() {
            return word;
        }

        /** The outcome of that word. */
        public static Outcome of(String word) {
            for (var outcome : values()) {
                if (outcome.word.equals(word)) {
                    return outcome;
                }
            }
            throw new IllegalArgumentException("No outcome of a check: " + word);
        }
    }
}
