package coop.workers.inbox;

import coop.workers.workflow.WorkFilter.Urgency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list laid out: which line of it is which, by the numbers counted when it was laid out. Every urgency that has work has a
 * heading, and its work below it, as far as {@link #LISTED}.
 *
 * @param counts work by urgency, counted no further than one more than is listed
 */
public record Sheet(Listing listing, Map<Urgency, Integer> counts) {

    /** So many lines of each urgency are listed at most. Nobody reads further: whoever has more narrows the list. */
    public static final int LISTED = 1_000;

    public Sheet {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    /** A stretch of lines of one urgency. */
    record Stretch(Urgency urgency, boolean heading, int offset, int length) {}

    /** Pieces of work that are listed. */
    public int work() {
        return counts.values().stream().mapToInt(Sheet::listed).sum();
    }

    /** Is there more of some urgency than is listed? */
    public boolean isCutShort() {
        return counts.values().stream().anyMatch(count -> count > LISTED);
    }

    /** Lines: pieces of work and headings. */
    public int lines() {
        return work()
                + (int) counts.values().stream().filter(count -> count > 0).count();
    }

    /** The line on which the work of {@code urgency} begins. */
    int firstOf(Urgency urgency) {
        var line = 0;
        for (var each : counts.entrySet()) {
            if (each.getKey() == urgency) {
                return line + 1;
            }
            line += lines(listed(each.getValue()));
        }
        return line;
    }

    /** What the lines from {@code offset} on are made of. */
    List<Stretch> stretches(int offset, int limit) {
        var found = new ArrayList<Stretch>();
        var heading = 0;
        for (var each : counts.entrySet()) {
            var count = listed(each.getValue());
            if (count > 0) {
                var isHeadingIn = heading >= offset && heading < offset + limit;
                var from = Math.max(0, offset - heading - 1);
                var to = Math.min(count, offset + limit - heading - 1);
                if (isHeadingIn || to > from) {
                    found.add(new Stretch(each.getKey(), isHeadingIn, from, Math.max(0, to - from)));
                }
            }
            heading += lines(count);
        }
        return found;
    }

    private static int listed(int count) {
        return Math.min(count, LISTED);
    }

    private static int lines(int count) {
        return count == 0 ? 0 : count + 1;
    }
}
