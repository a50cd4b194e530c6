package coop.workers.election.count;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a count: what was done and how things stood afterwards.
 *
 * @param number from 1
 * @param movements of papers, from whom to whom and at what value
 * @param votes of each candidate at the end of the stage, in the order of their numbers
 * @param nonTransferable votes that no candidate has any more, up to and with this stage, those lost in rounding among them
 * @param lostInRounding at this stage, by ignoring what is beyond five decimals
 * @param ties decided before what was done, and then those about the order of those elected
 * @param elected at this stage, in order
 */
public record Stage(
        int number,
        Action action,
        List<Movement> movements,
        List<Votes> votes,
        Votes nonTransferable,
        Votes lostInRounding,
        List<Tie> ties,
        List<Election> elected) {

    public Stage {
        movements = List.copyOf(movements);
        votes = List.copyOf(votes);
        ties = List.copyOf(ties);
        elected = List.copyOf(elected);
    }

    public Votes votesOf(Candidate candidate) {
        return votes.get(candidate.number() - 1);
    }

    public Optional<Candidate> excluded() {
        return Stream.of(action)
                .filter(Action.Exclusion.class::isInstance)
                .map(Action.Exclusion.class::cast)
                .map(Action.Exclusion::of)
                .findFirst();
    }

    /** What is done at a stage. */
    public sealed interface Action {

        /** The papers are sorted by first preferences (rule 45). */
        record FirstPreferences() implements Action {}

        /** What somebody has beyond the quota goes on to the next preferences (rule 48). */
        record SurplusTransfer(Candidate of, Votes surplus) implements Action {}

        /** The one with the fewest votes drops out and their papers go on (rule 50). */
        record Exclusion(Candidate of) implements Action {}

        /** Every mark is counted as one vote. */
        record Marks() implements Action {}
    }

    /**
     * Papers of one value that go from one candidate to another.
     *
     * @param to null where the papers name nobody who is still in question
     * @param value of each paper from now on
     */
    public record Movement(Candidate from, @Nullable Candidate to, long papers, Votes value) {

        public Votes total() {
            return value.times(papers);
        }
    }

    /** Somebody elected, and why. */
    public record Election(Candidate candidate, Ground ground) {}

    public enum Ground {
        /** Rule 47: they have reached the quota. */
        QUOTA,
        /** Rule 52: as many are left as vacancies. */
        LAST_VACANCIES,
        MOST_VOTES
    }
}
