package coop.workers.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Five rounds of each of two ways of doing the same work, in turn, so that a machine that is slow for a while is slow for both. Keeps a
 * table of medians with ranges: in the log, and in {@code target/benchmarks}.
 */
public final class Rounds {

    /** One way of doing the work; does it once and says how long it took. */
    @FunctionalInterface
    public interface Work {
        Duration once() throws IOException, InterruptedException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int ROUNDS = 5;
    private static final String ROW = "%-60s %26s %26s %20s%n";

    private final String name;
    private final StringBuilder table = new StringBuilder();

    public Rounds(String name, String office, String other) {
        this.name = name;
        table.append(String.format(ROW, name, office, other, "ratio"));
    }

    /** Measures one row, after one round of each that is not counted. */
    public void measure(String row, Work office, Work other) throws IOException, InterruptedException {
        office.once();
        other.once();
        var offices = new ArrayList<Double>();
        var others = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var ours = seconds(office.once());
            var theirs = seconds(other.once());
            offices.add(ours);
            others.add(theirs);
            ratios.add(ours / theirs);
        }
        table.append(String.format(ROW, row, times(offices), times(others), spread(ratios, "")));
    }

    /** Prints the table and leaves it for whoever comes later. */
    public void report() throws IOException {
        var folder = Files.createDirectories(Path.of("target/benchmarks"));
        Files.writeString(folder.resolve(name.split(" ", 2)[0] + ".txt"), table);
        LOG.info("\n{}", table);
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** In seconds, or in milliseconds where that reads better. */
    private static String times(List<Double> seconds) {
        return seconds.stream().allMatch(each -> each < 0.2)
                ? spread(seconds.stream().map(each -> each * 1_000).toList(), " ms")
                : spread(seconds, " s");
    }

    private static String spread(List<Double> figures, String unit) {
        var sorted = figures.stream().sorted().toList();
        return String.format(
                Locale.UK, "%.3f%s (%.3f-%.3f)", sorted.get(ROUNDS / 2), unit, sorted.get(0), sorted.get(ROUNDS - 1));
    }
}
