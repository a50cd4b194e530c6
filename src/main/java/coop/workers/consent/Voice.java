package coop.workers.consent;

/** What a member answers in a round. Silence is none of these. Source: DOMAIN.md, "Consent decisions". */
public sealed interface Voice {

    /** Good enough for now, safe enough to try; a concern is a note on it and stops nothing. */
    record Consent(String concern) implements Voice {

        public static final Consent WITHOUT_CONCERN = new Consent("");

        public boolean hasConcern() {
            return !concern.isBlank();
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
    record Objection(String aim, String evidence, String moreThanIdea, String notPersonal) implements Voice {}

    /** A conflict of interest that came to light in the round: stands back and does not count. */
    record Conflict() implements Voice {}
}
