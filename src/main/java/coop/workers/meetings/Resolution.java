package coop.workers.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a general meeting is asked to resolve.
 *
 * @param vote null until it has been voted on
 */
public record Resolution(
        UUID id, ResolutionKind kind, String text, @Nullable Vote vote) {

    /**
     * A vote by show of hands, one for each member.
     *
     * @param enteredBy who counted
     */
    public record Vote(int inFavour, int against, int abstained, String enteredBy) {}

    /** Whether it was carried; not as long as nobody has voted. */
    public boolean isCarried() {
        return vote != null && kind.isCarried(vote.inFavour(), vote.against());
    }
}
