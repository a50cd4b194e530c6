package coop.workers.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.database.EmbeddedDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * Everybody votes at once, and everybody at two nodes with the same link. With {@code -Dvoters=1000} they are as many as that; in
 * every build fewer do, so that it can be borne.
 */
class TwoNodesVoteFault {

    private static final int VOTERS = Integer.getInteger("voters", 200);
    private static final Path HOME = Path.of("target/faults/votes").toAbsolutePath();

    /** Whoever guesses finds one, on average. */
    private static final int BY_CHANCE = 10;

    private static final List<String> ORDERS = List.of("ctid", "ctid desc", "xmin::text::bigint, ctid");

    @Test
    void eachBallotIsInTheBoxOnceNoneIsLostAndNobodyCanTellWhose() throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        Files.createDirectories(HOME);

        try (var database = EmbeddedDatabase.openAt(HOME.resolve("database"));
                var one = new Node("one", database);
                var other = new Node("other", database)) {
            var prepared = one.does(VotingOffice.PREPARE + " " + VOTERS);
            var election = prepared.of(VotingOffice.ELECTION).get(0);
            var links = prepared.of(VotingOffice.LINK);
            links.forEach(link -> List.of(one, other).forEach(node -> node.hears(VotingOffice.LINK + " " + link)));

            List.of(one, other).forEach(node -> node.hears(VotingOffice.VOTE));
            var here = one.untilItIsOver();
            var there = other.untilItIsOver();

            var receipts = new HashMap<String, String>();
            here.of(VotingOffice.CAST).forEach(cast -> note(receipts, cast));
            there.of(VotingOffice.CAST).forEach(cast -> note(receipts, cast));
            assertThat(receipts).as("acknowledged, once each").hasSize(VOTERS);
            assertThat(here.of(VotingOffice.CAST)).as("at one node").isNotEmpty();
            assertThat(there.of(VotingOffice.CAST)).as("at the other").isNotEmpty();
            assertThat(here.of(VotingOffice.REFUSED).size()
                            + there.of(VotingOffice.REFUSED).size())
                    .as("refused the second time")
                    .isEqualTo(VOTERS);

            var counted = other.does(VotingOffice.COUNT + " " + election);
            assertThat(counted.of(VotingOffice.VALID)).containsExactly(String.valueOf(VOTERS));
            assertThat(counted.of(VotingOffice.PUBLISHED)).containsExactlyInAnyOrderElementsOf(receipts.values());

            var data = JdbcClient.create(new DriverManagerDataSource(database.jdbcUrl(), database.user(), ""));
            var whose = links.stream().map(receipts::get).toList();
            nobodyCanTellWhose(data, election, whose);
        }
    }

    private static void note(Map<String, String> receipts, String cast) {
        var words = cast.split(" ", 2);
        assertThat(receipts.put(words[0], words[1])).as("cast before").isNull();
    }

    /** @param whose the receipt of each member, by number */
    private static void nobodyCanTellWhose(JdbcClient data, String election, List<String> whose) {
        for (var ofVoters : ORDERS) {
            for (var ofReceipts : ORDERS) {
                var members = column(data, "member_number::text from election.voted", election, ofVoters);
                var digests = column(data, "encode(digest, 'hex') from election.receipt", election, ofReceipts);
                assertThat(members).hasSize(VOTERS);
                var hits = IntStream.range(0, VOTERS)
                        .filter(place -> whose.get(Integer.parseInt(members.get(place)) - 1)
                                .equals(digests.get(place)))
                        .count();
                assertThat(hits).as(ofVoters + " beside " + ofReceipts).isLessThan(BY_CHANCE);
            }
        }
    }

    private static List<String> column(JdbcClient data, String what, String election, String order) {
        return data.sql("select %s where election_id = :election::uuid order by %s".formatted(what, order))
                .param("election", election)
                .query(String.class)
                .list();
    }

    /** What a node said, by the first word of each line. */
    private record Said(Map<String, List<String>> lines) {

        List<String> of(String word) {
            return lines.getOrDefault(word, List.of());
        }
    }

    /** An office in a process of its own. */
    private static final class Node implements AutoCloseable {

        private final Process process;
        private final BufferedReader output;
        private final PrintWriter input;

        Node(String name, EmbeddedDatabase database) throws IOException {
            process = new ProcessBuilder(List.of(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-Xmx400m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            VotingOffice.class.getName(),
                            "--server.port=0",
                            "--vaadin.productionMode=true",
                            "--backoffice.scheduling.enabled=false",
                            "--camunda.bpm.job-execution.enabled=false",
                            "--spring.datasource.url=" + database.jdbcUrl(),
                            "--spring.datasource.username=" + database.user()))
                    .redirectError(HOME.resolve(name + "-errors.log").toFile())
                    .start();
            output = process.inputReader(UTF_8);
            input = new PrintWriter(process.outputWriter(UTF_8), true);
            readsUntil(VotingOffice.READY);
        }

        void hears(String order) {
            input.println(order);
        }

        Said does(String order) throws IOException {
            hears(order);
            return untilItIsOver();
        }

        Said untilItIsOver() throws IOException {
            return readsUntil(VotingOffice.OVER);
        }

        private Said readsUntil(String last) throws IOException {
            var said = new HashMap<String, List<String>>();
            for (var line = output.readLine(); ; line = output.readLine()) {
                assertThat(line)
                        .as("the office works; its errors are in " + HOME)
                        .isNotNull();
                var words = line.split(" ", 2);
                if (words[0].equals(last)) {
                    return new Said(said);
                }
                said.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words.length > 1 ? words[1] : "");
            }
        }

        @Override
        public void close() {
            process.toHandle().destroyForcibly();
            process.onExit().join();
        }
    }
}
