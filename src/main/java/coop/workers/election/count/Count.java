package coop.workers.election.count;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole count of an election: enough to print the count sheet and to check every figure of it.
 *
 * @param method the key of the counting method
 * @param candidates those who have withdrawn among them
 * @param validPapers papers that name at least one candidate who has not withdrawn
 * @param blankPapers the others
 * @param quota in votes; null where the method knows none
 * @param seed of the lot, whether it was needed or not
 */
public record Count(
        String method,
        String title,
        int seats,
        List<Candidate> candidates,
        long validPapers,
        long blankPapers,
        @Nullable Long quota,
        String seed,
        List<Stage> stages) {

    public Count {
        candidates = List.copyOf(candidates);
        stages = List.copyOf(stages);
    }

    /** In the order of their election, the first first: by stage, within one by votes. */
    public List<Candidate> elected() {
        return stages.stream()
                .flatMap(stage -> stage.elected().stream())
                .map(Stage.Election::candidate)
                .toList();
    }

    /** Seats for which there was nobody. */
    public int vacancies() {
        return seats - elected().size();
    }
}
