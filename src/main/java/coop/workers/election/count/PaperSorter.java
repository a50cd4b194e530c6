package coop.workers.election.count;

import java.util.Arrays;
import java.util.List;

/** Lays identical papers on one pile while they are read or handed in. */
final class PaperSorter {

    /** So that no figure of a count can leave the range of a long, surplus times value being the largest of them. */
    static final long MOST_PAPERS = 900_000_000;

    private int[] preferences = new int[1 << 12];
    private int[] starts = new int[1 << 10];
    private long[] papers = new long[1 << 10];
    private int[] slots = new int[1 << 11];
    private int piles;
    private long total;

    /**
     * Adds identical papers.
     *
     * @param ranked indices of candidates, the most preferred first
     * @throws IllegalArgumentException beyond {@value #MOST_PAPERS} papers
     */
    void add(long howMany, int... ranked) {
        add(howMany, ranked, ranked.length);
    }

    void add(long howMany, int[] ranked, int length) {
        if (!hasRoomFor(howMany)) {
            throw new IllegalArgumentException("More papers than can be counted: " + (total + howMany));
        }
        total += howMany;
        // two statements: finding the pile may make room for more, in another array
        var pile = pileOf(ranked, length);
        papers[pile] += howMany;
    }

    boolean hasRoomFor(long more) {
        return more <= MOST_PAPERS - total;
    }

    BallotPapers papersOf(String title, int seats, List<Candidate> candidates) {
        return new BallotPapers(
                title,
                seats,
                candidates,
                Arrays.copyOf(starts, piles + 1),
                Arrays.copyOf(preferences, starts[piles]),
                Arrays.copyOf(papers, piles));
    }

    private int pileOf(int[] ranked, int length) {
        var slot = slotOf(ranked, 0, length);
        while (slots[slot] != 0) {
            var pile = slots[slot] - 1;
            if (Arrays.equals(preferences, starts[pile], starts[pile + 1], ranked, 0, length)) {
                return pile;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = piles + 1;
        return newPile(ranked, length);
    }

    private int newPile(int[] ranked, int length) {
        var start = starts[piles];
        if (start + length > preferences.length) {
            preferences = Arrays.copyOf(preferences, Math.max(2 * preferences.length, start + length));
        }
        if (piles + 2 > starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
            papers = Arrays.copyOf(papers, 2 * papers.length);
        }
        System.arraycopy(ranked, 0, preferences, start, length);
        starts[piles + 1] = start + length;
        piles++;
        if (2 * piles > slots.length) {
            moveToMoreSlots();
        }
        return piles - 1;
    }

    private void moveToMoreSlots() {
        slots = new int[2 * slots.length];
        for (var pile = 0; pile < piles; pile++) {
            var slot = slotOf(preferences, starts[pile], starts[pile + 1]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = pile + 1;
        }
    }

    private int slotOf(int[] ranked, int from, int to) {
        var hash = 1;
        for (var place = from; place < to; place++) {
            hash = 31 * hash + ranked[place];
        }
        hash *= 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & (slots.length - 1);
    }
}
