package coop.workers.meetings;

import coop.workers.shared.CaseNumber;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a general meeting is asked to resolve.
 *
 * @param number from 1, in the order in which they were put
 * @param matter the case of a decision that waited for a meeting; else null
 * @param secret whether it is voted on by secret ballot
 * @param vote null until it has been voted on
 */
public record Resolution(
        UUID id,
        int number,
        ResolutionKind kind,
        String text,
        @Nullable CaseNumber matter,
        boolean secret,
        @Nullable Vote vote) {

    /**
     * A vote, one for each member.
     *
     * @param spoilt papers that say nothing certain; none by show of hands
     * @param enteredBy who counted
     * @param reasons blank unless somebody outside reads why
     */
    public record Vote(int inFavour, int against, int abstained, int spoilt, String enteredBy, String reasons) {}

    /** Whether it was carried; not as long as nobody has voted. */
    public boolean isCarried() {
        return vote != null && kind.isCarried(vote.inFavour(), vote.against());
    }
}
