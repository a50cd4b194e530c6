package coop.workers.election.count;

import java.util.Optional;
import java.util.stream.Stream;

/** A way of turning ballot papers into people elected. Which one is used is settled before the first paper is given. */
public sealed interface CountingMethod permits ScottishStv, Plurality {

    /** All there are. */
    static Stream<CountingMethod> all() {
        return Stream.of(new ScottishStv(), new Plurality());
    }

    static Optional<CountingMethod> called(String key) {
        return all().filter(method -> method.key().equals(key)).findFirst();
    }

    /** Its name on the command line, in settings and in results. */
    String key();

    /** Whether a skipped or a shared place makes a paper mean nothing certain, so that it is not accepted. */
    boolean wantsPlainRankings();

    /**
     * Counts the papers. The same papers and the same lot always give the same result.
     *
     * @param lot decides what nothing else can
     */
    Count count(BallotPapers papers, Lot lot);
}
