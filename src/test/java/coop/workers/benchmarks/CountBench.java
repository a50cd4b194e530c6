package coop.workers.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.BackOffice;
import coop.workers.election.count.BltReader;
import coop.workers.election.count.Lot;
import coop.workers.election.count.ScottishStv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * B4: counting elections, against a plain count in Python on the same files (src/test/resources/benchmarks/count.py). Both must come to the
 * same figures first. Real wards where they are at hand, invented ones otherwise; the million papers are of some 650,000 kinds, which is the
 * unfavourable case, since identical papers are counted as one.
 */
class CountBench {

    private static final Path WARDS = Path.of("../shared/data/elections");
    private static final int FILES = 1_100;
    private static final int A_MILLION = 1_000_000;

    private static Path python = Path.of("count.py");
    private static Path million = Path.of("million.blt");
    private static List<String> files = List.of();

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void papers() throws IOException {
        python = Path.of("src/test/resources/benchmarks/count.py");
        million = invented(folder.resolve("million.blt"), 12, 5, A_MILLION);
        var some = Files.exists(WARDS) ? wards() : List.of(invented(folder.resolve("ward.blt"), 8, 4, 6_000));
        files = IntStream.range(0, FILES)
                .mapToObj(each -> some.get(each % some.size()).toString())
                .toList();
    }

    @Test
    void countOfAnElection() throws IOException, InterruptedException {
        var one = Stream.concat(Stream.of(million.toString()), files.stream().distinct())
                .toList();
        assertThat(figures(office(one))).isEqualTo(figures(python(one)));

        var rounds = new Rounds("B4 count of an election", "office", "Python");
        rounds.measure(
                FILES + " wards, start of the process included",
                () -> timed(office(files)),
                () -> timed(python(files)));
        rounds.measure(
                "one ward, start of the process included",
                () -> timed(office(files.subList(0, 1))),
                () -> timed(python(files.subList(0, 1))));
        rounds.measure(
                "1,000,000 papers, process, reading, counting",
                () -> timed(office(List.of(million.toString()))),
                () -> timed(python(List.of(million.toString()))));
        rounds.measure("1,000,000 papers: reading", () -> inOffice(true), () -> inPython("read"));
        rounds.measure("1,000,000 papers: counting", () -> inOffice(false), () -> inPython("count"));
        rounds.report();
    }

    private Duration inOffice(boolean reading) {
        try {
            var start = System.nanoTime();
            var papers = BltReader.read(million, new ScottishStv());
            var read = System.nanoTime();
            var count = new ScottishStv().count(papers, new Lot("0"));
            var counted = System.nanoTime();
            assertThat(count.elected()).hasSize(5);
            return Duration.ofNanos(reading ? read - start : counted - read);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Duration inPython(String part) throws IOException, InterruptedException {
        var line = new ObjectMapper().readTree(output(python(List.of(million.toString()))));
        return Duration.ofNanos((long) (line.get("seconds").get(part).asDouble() * 1e9));
    }

    private static List<String> office(List<String> files) {
        var jar = System.getProperty("office.jar", "");
        var start = Files.isRegularFile(Path.of(jar))
                ? List.of("-jar", jar)
                : List.of("-cp", System.getProperty("java.class.path"), BackOffice.class.getName());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return words(List.of(List.of(java), start, List.of("count"), files));
    }

    private static List<String> python(List<String> files) {
        return words(List.of(List.of("python3", python.toString()), files));
    }

    private static List<String> words(List<List<String>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static Duration timed(List<String> command) throws IOException, InterruptedException {
        var start = System.nanoTime();
        output(command);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as("exit code of %s", command.get(0)).isZero();
        return output;
    }

    /** Quota, people elected and the votes of every stage, of every file. */
    private static List<JsonNode> figures(List<String> command) throws IOException, InterruptedException {
        var json = new ObjectMapper();
        var figures = new ArrayList<JsonNode>();
        for (var line : output(command).lines().toList()) {
            var count = json.readTree(line);
            figures.add(count.get("quota"));
            figures.add(count.get("elected"));
            count.get("stages").forEach(stage -> figures.add(stage.get("votes")));
        }
        return figures;
    }

    private static List<Path> wards() throws IOException {
        try (var found = Files.list(WARDS)) {
            return found.filter(file -> file.toString().endsWith(".blt"))
                    .sorted()
                    .toList();
        }
    }

    /** Papers of voters who rank a random number of candidates at random, earlier numbers being liked somewhat better. */
    private static Path invented(Path file, int candidates, int seats, int papers) {
        var chance = new Random(4);
        try (var out = Files.newBufferedWriter(file)) {
            out.write(candidates + " " + seats + "\n");
            var ranked =
                    new ArrayList<>(IntStream.rangeClosed(1, candidates).boxed().toList());
            for (var paper = 0; paper < papers; paper++) {
                Collections.shuffle(ranked, chance);
                Collections.swap(
                        ranked, 0, ranked.indexOf(1 + (int) (candidates * Math.pow(chance.nextDouble(), 1.3))));
                out.write("1");
                for (var candidate : ranked.subList(0, 1 + chance.nextInt(candidates))) {
                    out.write(" " + candidate);
                }
                out.write(" 0\n");
            }
            out.write("0\n");
            for (var candidate = 1; candidate <= candidates; candidate++) {
                out.write("\"candidate " + candidate + "\"\n");
            }
            out.write("\"invented\"\n");
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
