package coop.workers.election.count;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** The papers credited to one candidate, in parcels of one value each. */
final class Hand {

    private Map<Votes, Parcel> parcels = new TreeMap<>(Comparator.reverseOrder());

    void add(Votes value, int pile) {
        parcels.computeIfAbsent(value, unseen -> new Parcel()).add(pile);
    }

    /** Gives all papers away, the most valuable first. */
    Map<Votes, Parcel> giveAway() {
        var given = parcels;
        parcels = new TreeMap<>(Comparator.reverseOrder());
        return given;
    }

    /** Piles of papers that have the same value. */
    static final class Parcel {

        private int[] piles = new int[16];
        private int size;

        private void add(int pile) {
            if (size == piles.length) {
                piles = Arrays.copyOf(piles, 2 * size);
            }
            piles[size++] = pile;
        }

        void forEach(IntConsumer each) {
            for (var place = 0; place < size; place++) {
                each.accept(piles[place]);
            }
        }
    }
}
