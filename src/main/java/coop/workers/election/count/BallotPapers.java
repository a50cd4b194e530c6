package coop.workers.election.count;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The papers of one election, identical ones in one pile. Nothing tells in which order they were given, nor by whom.
 *
 * <p>Preferences are kept in one array, since a million papers may all differ.
 */
public final class BallotPapers {

    private final String title;
    private final int seats;
    private final List<Candidate> candidates;
    private final int[] starts;
    private final int[] preferences;
    private final long[] papers;

    BallotPapers(String title, int seats, List<Candidate> candidates, int[] starts, int[] preferences, long[] papers) {
        this.title = title;
        this.seats = seats;
        this.candidates = List.copyOf(candidates);
        this.starts = starts;
        this.preferences = preferences;
        this.papers = papers;
    }

    /**
     * Papers that were never in a file.
     *
     * @param piles how many papers there are of each ranking, as numbers of candidates from 1
     */
    public static BallotPapers of(String title, int seats, List<Candidate> candidates, Map<List<Integer>, Long> piles) {
        var starts = new int[piles.size() + 1];
        var papers = new long[piles.size()];
        var pile = 0;
        for (var each : piles.entrySet()) {
            starts[pile + 1] = starts[pile] + each.getKey().size();
            papers[pile] = each.getValue();
            pile++;
        }
        var preferences = piles.keySet().stream()
                .flatMap(List::stream)
                .mapToInt(number -> number - 1)
                .toArray();
        return new BallotPapers(title, seats, candidates, starts, preferences, papers);
    }

    /** What was to be filled, as the papers say it. */
    public String title() {
        return title;
    }

    public int seats() {
        return seats;
    }

    /** In the order of their numbers, those who have withdrawn among them. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** How many papers there are, blank ones among them. */
    public long total() {
        return Arrays.stream(papers).sum();
    }

    int piles() {
        return papers.length;
    }

    /** How many papers lie on the pile. */
    long papers(int pile) {
        return papers[pile];
    }

    /** How many candidates are ranked, or marked, on each paper of the pile. */
    int length(int pile) {
        return starts[pile + 1] - starts[pile];
    }

    /** Whom the papers of the pile name at the place (from 0): an index into the candidates. */
    int preference(int pile, int place) {
        return preferences[starts[pile] + place];
    }
}
