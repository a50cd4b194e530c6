package coop.workers.election;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole result of an election as it is published and printed, kept for good.
 *
 * @param method the key of the counting method
 * @param valid papers that name at least one candidate who has not withdrawn
 * @param blank the others, spoilt ones among them
 * @param quota in votes; null where the method knows none
 * @param seed of the lot
 * @param rollFingerprint of the roll of those who could vote
 * @param candidates by number
 * @param elected numbers of candidates, in the order of their election
 * @param result in sentences
 */
public record CountSheet(
        String title,
        String method,
        int seats,
        int entitled,
        int voted,
        long valid,
        long blank,
        int spoilt,
        @Nullable Long quota,
        String seed,
        String rollFingerprint,
        List<Name> candidates,
        List<Integer> elected,
        List<String> result,
        List<Stage> stages) {

    /** A candidate on the papers. */
    public record Name(int number, String name, boolean withdrawn) {}

    /**
     * One stage of the count.
     *
     * @param sentences what was done and what came of it
     * @param votes of each candidate who has not withdrawn, as people read them
     * @param nonTransferable votes that no candidate has any more
     */
    public record Stage(int number, List<String> sentences, List<Line> votes, String nonTransferable) {}

    /** What a candidate has at the end of a stage. */
    public record Line(String name, String votes) {}
}
