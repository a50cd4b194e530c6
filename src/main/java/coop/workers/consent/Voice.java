package coop.workers.consent;

import coop.workers.shared.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a member answers in a round. Silence is none of these. Source: DOMAIN.md, "Consent decisions". */
public sealed interface Voice {

    /** Longest text of a concern, or of one reason of an objection, in characters. */
    int MOST = 2000;

    /** What keeps it from being taken, at the fields of the form {@code respond}; empty where nothing does. */
    List<Problem> flaws();

    /** Good enough for now, safe enough to try; a concern is a note on it and stops nothing. */
    record Consent(String concern) implements Voice {

        public static final Consent WITHOUT_CONCERN = new Consent("");

        public boolean hasConcern() {
            return !concern.isBlank();
        }

        @Override
        public List<Problem> flaws() {
            return tooLong(Map.of("concern", concern)).toList();
        }
    }

    /**
     * A reasoned objection; it needs all four.
     *
     * @param aim how the proposal would keep the group from its aim
     * @param evidence what shows that
     * @param moreThanIdea why it is more than a better idea
     * @param notPersonal how it concerns the group rather than a person
     */
    record Objection(String aim, String evidence, String moreThanIdea, String notPersonal) implements Voice {

        @Override
        public List<Problem> flaws() {
            var reasons = new LinkedHashMap<String, String>();
            reasons.put("objectionAim", aim);
            reasons.put("objectionEvidence", evidence);
            reasons.put("objectionMoreThanIdea", moreThanIdea);
            reasons.put("objectionNotPersonal", notPersonal);
            var missing = reasons.entrySet().stream()
                    .filter(reason -> reason.getValue().isBlank())
                    .map(reason -> Problem.at(reason.getKey(), "consent.problem.objectionIncomplete"));
            return Stream.concat(missing, tooLong(reasons)).toList();
        }
    }

    /** Neither consents nor objects, and leaves it to the others: stops nothing and does not count. A setting, off. */
    record StandAside() implements Voice {
        @Override
        public List<Problem> flaws() {
            return List.of();
        }
    }

    /** A conflict of interest that came to light in the round: stands back and does not count. */
    record Conflict() implements Voice {
        @Override
        public List<Problem> flaws() {
            return List.of();
        }
    }

    private static Stream<Problem> tooLong(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().length() > MOST)
                .map(text -> Problem.at(
                        text.getKey(),
                        "consent.problem.tooLong",
                        MOST,
                        text.getValue().length()));
    }
}
