package coop.workers.election.ballot;

import java.util.HashSet;
import java.util.List;

/**
 * How one paper is marked. Its text says nothing of that, so that it shows in no log and no complaint.
 *
 * @param preferences numbers of candidates from 1, the most wanted first; none on an empty paper
 * @param spoilt whether a paper was marked in a way that says nothing certain
 */
public record Marks(List<Integer> preferences, boolean spoilt) {

    public Marks {
        preferences = List.copyOf(preferences);
        if (spoilt && !preferences.isEmpty()) {
            throw new IllegalArgumentException("A spoilt paper names nobody");
        }
    }

    public static Marks ranking(List<Integer> preferences) {
        return new Marks(preferences, false);
    }

    public static Marks empty() {
        return new Marks(List.of(), false);
    }

    public static Marks ofSpoiltPaper() {
        return new Marks(List.of(), true);
    }

    /** Whether a paper with that many candidates can be marked so: each is named once at most. */
    public boolean fit(int candidates) {
        return new HashSet<>(preferences).size() == preferences.size()
                && preferences.stream().allMatch(number -> number >= 1 && number <= candidates);
    }

    @Override
    public String toString() {
        return "Marks";
    }
}
