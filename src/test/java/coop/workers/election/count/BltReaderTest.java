package coop.workers.election.count;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BltReaderTest {

    private static final String PLAIN = "3 2\n2 1 3 0\n1 2 0\n0\n\"Ada\"\n\"Bo\"\n\"Cy\"\n\"Board 2026\"\n";

    @Test
    void readsSeatsCandidatesPapersAndTitle() {
        var papers = Papers.of(PLAIN);

        assertThat(papers.seats()).isEqualTo(2);
        assertThat(papers.title()).isEqualTo("Board 2026");
        assertThat(papers.total()).isEqualTo(3);
        assertThat(papers.candidates())
                .containsExactly(
                        new Candidate(1, "Ada", false), new Candidate(2, "Bo", false), new Candidate(3, "Cy", false));
    }

    @Test
    void identicalPapersLieOnOnePile() {
        var papers = Papers.of("2 1\n1 1 2 0\n1 2 0\n1 1 2 0\n3 1 2 0\n0\n\"Ada\"\n\"Bo\"\n\"Board\"\n");

        assertThat(papers.piles()).isEqualTo(2);
        assertThat(papers.papers(0)).isEqualTo(5);
    }

    @Test
    void manyDifferentPapersAreAllKept() {
        var lines = IntStream.rangeClosed(1, 5_000)
                .mapToObj(each -> "1 " + each + " " + (each % 5_000 + 1) + " 0")
                .collect(Collectors.joining("\n"));
        var names = IntStream.rangeClosed(1, 5_000).mapToObj(Integer::toString).collect(Collectors.joining("\n"));

        var papers = Papers.of("5000 1\n" + lines + "\n" + lines + "\n0\n" + names + "\nBoard\n");

        assertThat(papers.piles()).isEqualTo(5_000);
        assertThat(IntStream.range(0, 5_000).mapToLong(papers::papers)).containsOnly(2L);
        assertThat(papers.preference(4_999, 1)).isZero();
    }

    @Test
    void commentsBlankLinesAndBlanksAroundDoNotMatter() {
        var papers = Papers.of("""
                # ballots of the board

                  3   2   # three for two

                2\t1 3 0   # two alike
                1 2 0# one

                0 # that is all
                "Ada" # first
                "Bo #1"
                Cy # bare

                "Board # 2026"  # title
                # end
                """);

        assertThat(papers.candidates()).extracting(Candidate::name).containsExactly("Ada", "Bo #1", "Cy");
        assertThat(papers.title()).isEqualTo("Board # 2026");
        assertThat(papers.total()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyWayOfEndingALineIsUnderstoodAndTheLastNeedsNone(String end) {
        var papers = Papers.of("\uFEFF" + PLAIN.strip().replace("\n", end));

        assertThat(Papers.written(papers)).isEqualTo(Papers.written(Papers.of(PLAIN)));
    }

    @Test
    void linesAreCountedAcrossAllWaysOfEndingThem() {
        var malformed = malformed("3 2\r\n\r\n1 1 0\r\n1 9 0\r\n", new ScottishStv());

        assertThat(malformed.line()).isEqualTo(4);
    }

    @Test
    void withdrawnCandidatesAreMarked() {
        var papers = Papers.of("3 1\n-2 -3\n1 1 0\n0\nAda\nBo\nCy\nBoard\n");

        assertThat(papers.candidates()).extracting(Candidate::withdrawn).containsExactly(false, true, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Smith, Ada\" | Smith, Ada",
                "\"Ada \"Countess\" L\" | Ada \"Countess\" L",
                "\"Ada \"\"Countess\"\"\" | Ada \"Countess\"",
                "\"Ada \\\"Countess\\\" L\" | Ada \"Countess\" L",
                "Ada O'Neill (Lab) | Ada O'Neill (Lab)",
                "Siân #2 | Siân #2",
                "\"  Ada \" | `  Ada `",
                "  Łukasz 李 | Łukasz 李"
            })
    void namesMayHaveQuotesCommasAndAnyLetters(String written, String name) {
        // a bare name ends where a comment begins
        var expected = name.equals("Siân #2") ? "Siân" : name;

        var papers = Papers.of("1 1\n0\n" + written + "\nBoard\n");

        assertThat(papers.candidates().get(0).name()).isEqualTo(expected);
    }

    @Test
    void twoOfOneNameAreToldApartByTheirNumbers() {
        var papers = Papers.of("3 1\n0\nAda\nBo\nAda\nBoard\n");

        assertThat(papers.candidates()).extracting(Candidate::name).containsExactly("Ada", "Bo", "Ada (3)");
    }

    @Test
    void pluralityAcceptsSkippedAndSharedPlacesSinceEveryMarkCountsTheSame() {
        var papers = Papers.of("4 1\n2 1=3 - 2 0\n0\nA\nB\nC\nD\nBoard\n", new Plurality());

        assertThat(papers.length(0)).isEqualTo(3);
        assertThat(List.of(papers.preference(0, 0), papers.preference(0, 1), papers.preference(0, 2)))
                .containsExactly(0, 2, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1 | empty",
                "'# nothing/ /' | 2 | empty",
                "'three 2/' | 1 | header",
                "'3/' | 1 | header",
                "'3 0/' | 1 | header",
                "'3 2 1/' | 1 | header",
                "'3 -2/' | 1 | header",
                "'20000 2/' | 1 | tooManyCandidates",
                "'3 2/-4/0/A/B/C/T' | 2 | noSuchCandidate",
                "'3 2/-1 2/0/A/B/C/T' | 2 | withdrawn",
                "'3 2/-x/0/A/B/C/T' | 2 | withdrawn",
                "'3 2/1 1 0/-2/0/A/B/C/T' | 3 | withdrawnTooLate",
                "'3 2/x 1 0/0/A/B/C/T' | 2 | weight",
                "'3 2/1.5 1 0/0/A/B/C/T' | 2 | weight",
                "'3 2/0 1 0/0/A/B/C/T' | 2 | weight",
                "'3 2/1 4 0/0/A/B/C/T' | 2 | noSuchCandidate",
                "'3 2/1 1 x 0/0/A/B/C/T' | 2 | preference",
                "'3 2/1 1 -2 0/0/A/B/C/T' | 2 | skipped",
                "'3 2/1 1 - 2 0/0/A/B/C/T' | 2 | skipped",
                "'3 2//1 1=2 3 0/0/A/B/C/T' | 3 | equal",
                "'3 2/1 1 2 1 0/0/A/B/C/T' | 2 | twice",
                "'3 2/1 1 2/0/A/B/C/T' | 2 | paperNotClosed",
                "'3 2/1 1 0 2/0/A/B/C/T' | 2 | afterPaper",
                "'3 2/1234567890 1 0/0/A/B/C/T' | 2 | tooManyDigits",
                "'3 2/999999999 1 0/0/A/B/C/T' | 2 | tooManyPapers",
                "'3 2/1 1 0/2 2 0' | 3 | noEndOfPapers",
                "'3 2/1 1 0/A/B/C/T' | 3 | weight",
                "'3 2/0/A/B' | 4 | namesMissing",
                "'3 2/0/A//B/C/' | 6 | titleMissing",
                "'3 2/0/A/B/C/D/T' | 7 | moreThanTitle",
                "'3 2/0/A/\"\"/C/T' | 4 | nameEmpty",
                "'3 2/0/A/\"B/C/T' | 4 | quoteNotClosed"
            })
    void saysOfAMalformedFileOnWhichLineAndWhy(String lines, int line, String reason) {
        var malformed = malformed(lines.replace('/', '\n'), new ScottishStv());

        assertThat(malformed.file()).isEqualTo("test.blt");
        assertThat(malformed.line()).isEqualTo(line);
        assertThat(malformed.reason().key()).isEqualTo("election.blt." + reason);
        assertThat(new PlainTexts().say(malformed.reason()))
                .endsWith(reason.equals("titleMissing") || reason.equals("moreThanTitle") ? "?" : ".");
    }

    @Test
    void saysWhereTheTextIsNotUtf8() {
        var latin = "1 1\n0\nSi\u00e2n\nBoard\n".getBytes(ISO_8859_1);

        var malformed = catchThrowableOfType(
                MalformedBlt.class,
                () -> BltReader.read("test.blt", new ByteArrayInputStream(latin), new ScottishStv()));

        assertThat(malformed.line()).isEqualTo(3);
        assertThat(malformed.reason().key()).isEqualTo("election.blt.notUtf8");
    }

    @Test
    void bytesThatAreNotTextAreRefused() {
        var malformed = malformed("\u0000\u0001\u0002PK", new ScottishStv());

        assertThat(malformed.reason().key()).isEqualTo("election.blt.header");
    }

    @Test
    void whatIsWrittenReadsTheSameAndTellsNothingOfTheOrderOfThePapers() {
        var one = Papers.of("""
                4 2
                -3
                1 2 1 0
                2 1 4 0
                1 1 0
                1 2 1 0
                3 0
                0
                "Ada "Countess" L"
                "Smith, Bo \\"
                "Siân #3"
                Dee
                "Board "2026""
                """);
        var other = Papers.of("""
                4 2
                -3
                1 1 0
                3 0
                2 1 4 0
                2 2 1 0
                0
                "Ada "Countess" L"
                "Smith, Bo \\"
                "Siân #3"
                Dee
                "Board "2026""
                """);

        assertThat(Papers.written(one)).isEqualTo(Papers.written(other));
        assertThat(Papers.written(Papers.of(Papers.written(one)))).isEqualTo(Papers.written(one));
        assertThat(Papers.of(Papers.written(one)).candidates()).isEqualTo(one.candidates());
        assertThat(Papers.written(one).getBytes(UTF_8)).asString(UTF_8).isEqualTo("""
                        4 2
                        -3
                        3 0
                        1 1 0
                        2 1 4 0
                        2 2 1 0
                        0
                        "Ada ""Countess"" L"
                        "Smith, Bo \\"
                        "Siân #3"
                        "Dee"
                        "Board ""2026""\"
                        """);
    }

    private static MalformedBlt malformed(String blt, CountingMethod method) {
        return catchThrowableOfType(MalformedBlt.class, () -> Papers.read(blt, method));
    }
}
