package coop.workers.election;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What anybody sees who counts files of ballot papers on the command line. */
class CountCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    private Path folder;
    private Path board;
    private Path tied;

    @BeforeEach
    void filesOfPapers(@TempDir Path temporary) throws IOException {
        folder = temporary;
        // worked out in ScottishStvTest: A 8 of a quota of 5, surplus 3 at 0.375 a paper, then C excluded
        board = Files.writeString(folder.resolve("board.blt"), """
                3 2
                5 1 2 0
                2 1 3 0
                1 1 0
                3 2 0
                2 3 0
                1 3 2 0
                0
                "Siân Ó Néill"
                "Bo ""the"" Smith, Jr"
                "Cy"
                "Board"
                """);
        // 7/1/exclusion/2 has the lowest digest with seed 7; with seed 0, digested with sha256sum, it is
        // 0/1/exclusion/3
        tied = Files.writeString(
                folder.resolve("tied.blt"), "3 1\n3 1 0\n2 2 3 0\n2 3 2 0\n0\n\"Ada\"\n\"Bo\"\n\"Cy\"\n\"Board\"\n");
    }

    @Test
    void writesOneObjectALineWithExactlyTheAgreedKeys() throws IOException {
        var exit = count(board.toString());

        assertThat(exit).isZero();
        assertThat(complaints.toString(UTF_8)).isEmpty();
        assertThat(out.toString(UTF_8)).endsWith("}\n");
        var line = lines().get(0);
        assertThat(keys(line)).containsExactly("file", "method", "seats", "validBallots", "quota", "elected", "stages");
        assertThat(line.get("file").asText()).isEqualTo(board.toString());
        assertThat(line.get("method").asText()).isEqualTo("scottish-stv");
        assertThat(line.get("seats").asInt()).isEqualTo(2);
        assertThat(line.get("validBallots").asInt()).isEqualTo(14);
        assertThat(line.get("quota").asInt()).isEqualTo(5);
        assertThat(line.get("elected"))
                .extracting(JsonNode::asText)
                .containsExactly("Siân Ó Néill", "Bo \"the\" Smith, Jr");
        assertThat(line.get("stages")).hasSize(3).allSatisfy(stage -> assertThat(keys(stage))
                .containsExactly("votes", "action", "nonTransferable"));
        var second = line.get("stages").get(1);
        assertThat(second.get("votes").get("Siân Ó Néill").asText()).isEqualTo("5.00000");
        assertThat(second.get("votes").get("Bo \"the\" Smith, Jr").asText()).isEqualTo("4.87500");
        assertThat(second.get("votes").get("Cy").asText()).isEqualTo("3.75000");
        assertThat(second.get("nonTransferable").asText()).isEqualTo("0.37500");
        assertThat(second.get("action").asText())
                .isEqualTo(
                        "Siân Ó Néill has 8 votes, which is 3 more than the quota. This surplus goes on to the next preferences.");
    }

    @Test
    void saysInWordsHowATieWasBrokenSoThatItCanBeRepeated() throws IOException {
        count("--seed", "7", tied.toString());

        assertThat(lines().get(0).get("stages").get(1).get("action").asText())
                .contains("Bo and Cy have equally few votes, 2.")
                .contains("decided by lot, with the seed “7”")
                .contains("The lot falls on Bo: of the tickets, “7/1/exclusion/2” has the lowest SHA-256 digest, "
                        + "1acbfce87cb7813f23dfc97d71a099bb5e9b286d815dbf25ae2335db436b27f5.");
    }

    @Test
    void anotherSeedMayDecideOtherwiseAndTheSameOneNever() throws IOException {
        count("--seed=7", tied.toString(), tied.toString());
        count("--seed", "3", tied.toString());

        assertThat(lines())
                .extracting(line -> line.get("elected").get(0).asText())
                .containsExactly("Cy", "Cy", "Bo");
    }

    @Test
    void countsByPluralityWhereAskedTo() throws IOException {
        var exit = count("--method", "plurality", board.toString());

        assertThat(exit).isZero();
        var line = lines().get(0);
        assertThat(line.get("method").asText()).isEqualTo("plurality");
        assertThat(line.get("quota").isNull()).isTrue();
        assertThat(line.get("stages")).hasSize(1);
        // marks: A 8, B 5 + 3 + 1 = 9, C 2 + 2 + 1 = 5
        assertThat(line.get("stages").get(0).get("votes"))
                .extracting(JsonNode::asText)
                .containsExactly("8.00000", "9.00000", "5.00000");
    }

    @Test
    void aMalformedFileIsNamedWithLineAndReasonAndTheOthersAreCounted() throws IOException {
        var malformed = Files.writeString(folder.resolve("malformed.blt"), "3 2\n1 1 0\n1 2=3 0\n0\nA\nB\nC\nBoard\n");
        var missing = folder.resolve("missing.blt");

        var exit =
                count(malformed.toString(), board.toString(), missing.toString(), tied.toString(), folder.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(lines())
                .extracting(line -> line.get("file").asText())
                .containsExactly(board.toString(), tied.toString());
        assertThat(complaints.toString(UTF_8).lines())
                .hasSize(3)
                .startsWith(
                        malformed
                                + ", line 3: two candidates share a place (=), which leaves open what was meant. The Scottish rules cannot count this paper.",
                        missing + ": there is no such file.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'3 2//# a comment/1 1=2 0/0/A/B/C/T' | 4 | two candidates share a place",
                "'3 2/1 1 - 2 0/0/A/B/C/T' | 2 | a place is skipped",
                "'3 2/-4/1 1 0/0/A/B/C/T' | 2 | there is no candidate 4",
                "'3 2/1.5 1 0/0/A/B/C/T' | 2 | how many there are of them",
                "'3 2/1 1 0/0/\"A/B/C/T' | 4 | a quotation mark is not closed",
                "'3 2/1 1 0/0/A/B' | 5 | the file ends after 2 names"
            })
    void everyDepartureFromTheFormIsToldWithFileLineAndReason(String lines, int line, String reason)
            throws IOException {
        var malformed = Files.writeString(folder.resolve("malformed.blt"), lines.replace('/', '\n'));

        assertThat(count(malformed.toString(), board.toString())).isEqualTo(2);

        assertThat(complaints.toString(UTF_8).lines()).singleElement().satisfies(said -> assertThat(said)
                .startsWith(malformed + ", line " + line + ": ")
                .contains(reason));
        assertThat(lines()).hasSize(1);
    }

    @Test
    void asksForHelpAreAnsweredOnTheOrdinaryOutput() throws IOException {
        var exit = count("--help");

        assertThat(exit).isZero();
        assertThat(out.toString(UTF_8))
                .contains("--method METHOD", "scottish-stv, plurality", "--seed SEED")
                .doesNotContain("{0}");
    }

    @Test
    void aCommandThatCannotBeUnderstoodCountsNothing() throws IOException {
        for (var words : List.of(
                List.<String>of(),
                List.of("--method", "borda", board.toString()),
                List.of("--metod", "plurality", board.toString()),
                List.of(board.toString(), "--seed"))) {
            assertThat(count(words.toArray(String[]::new))).as(words.toString()).isEqualTo(2);
        }

        assertThat(out.size()).isZero();
        assertThat(complaints.toString(UTF_8))
                .contains("Name at least one file", "no method borda", "no option --metod", "After --seed");
    }

    private int count(String... words) throws IOException {
        return new CountCommand(out, complaints).run(Arrays.asList(words));
    }

    private List<JsonNode> lines() throws IOException {
        var json = new ObjectMapper();
        var lines = new ArrayList<JsonNode>();
        for (var line : out.toString(UTF_8).lines().toList()) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    private static List<String> keys(JsonNode object) {
        var keys = new ArrayList<String>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
