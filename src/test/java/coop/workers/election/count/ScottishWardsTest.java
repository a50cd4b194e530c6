package coop.workers.election.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real wards of the Scottish council elections of 2017, figure by figure against what the returning officers declared. */
class ScottishWardsTest {

    private static final Path WARDS = Path.of("../shared/data/elections");

    /**
     * Wards whose council printed some figures rounded to two decimals. These are compared as rounded; how many there are is fixed here,
     * so that nothing else can hide behind it. In all other wards every figure agrees to the last of five decimals.
     */
    private static final Map<String, Integer> FIGURES_PRINTED_ROUNDED =
            Map.of("dundee_2017_ward3", 3, "glasgow_2017_ward10", 12);

    private static final int DECIMALS_WHERE_ROUNDED = 2;

    @BeforeEach
    void theWardsAreAtHand() {
        if (!"true".equals(System.getenv("CI"))) {
            assumeThat(WARDS)
                    .as("the wards lie beside the project where the whole set of data is at hand")
                    .exists();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aberdeen_2017_ward1",
                "aberdeen_2017_ward2",
                "argyll_bute_2017_ward5",
                "dumgal_2017_ward2",
                "dundee_2017_ward3",
                "edinburgh_2017_ward1",
                "edinburgh_2017_ward12",
                "falkirk_2017_ward4",
                "fife_2017_ward22",
                "glasgow_2017_ward10",
                "highland_2017_ward1",
                "highland_2017_ward20",
                "moray_2017_ward3",
                "orkney_2017_ward1",
                "stirling_2017_ward2"
            })
    void agreesWithTheOfficialTableInEveryFigureOfEveryStage(String ward) throws IOException, MalformedBlt {
        var official = new ObjectMapper()
                .readTree(WARDS.resolve(ward + ".official.json").toFile());

        var papers = BltReader.read(WARDS.resolve(ward + ".blt"), new ScottishStv());
        var count = new ScottishStv().count(papers, new Lot("not needed"));

        assertThat(count.seats()).isEqualTo(official.get("seats").asInt());
        assertThat(count.validPapers()).isEqualTo(official.get("validBallots").asLong());
        assertThat(count.quota()).isEqualTo(official.get("quota").asLong());
        assertThat(count.elected()).extracting(Candidate::name).containsExactlyInAnyOrderElementsOf(elected(official));
        assertThat(count.stages()).hasSameSizeAs(official.get("stages"));
        var rounded = 0;
        for (var stage : count.stages()) {
            rounded += compare(count, stage, official.get("stages").get(stage.number() - 1));
        }
        assertThat(rounded).isEqualTo(FIGURES_PRINTED_ROUNDED.getOrDefault(ward, 0));
        assertThat(count.stages()).allSatisfy(stage -> assertThat(stage.ties()).isEmpty());
    }

    @Test
    void noWardIsLeftOut() throws IOException, NoSuchMethodException {
        var compared = getClass()
                .getDeclaredMethod("agreesWithTheOfficialTableInEveryFigureOfEveryStage", String.class)
                .getAnnotation(ValueSource.class)
                .strings();

        try (var files = Files.list(WARDS)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".blt"))
                            .map(name -> name.substring(0, name.length() - ".blt".length())))
                    .containsExactlyInAnyOrder(compared);
        }
    }

    /** Compares all figures of a stage; the number of those that agree only as rounded. */
    private static int compare(Count count, Stage stage, JsonNode official) {
        assertThat(names(official))
                .isEqualTo(count.candidates().stream().map(Candidate::name).collect(Collectors.toSet()));
        var rounded = 0;
        for (var candidate : count.candidates()) {
            var printed = new BigDecimal(official.get(candidate.name()).asText());
            var counted = new BigDecimal(stage.votesOf(candidate).toString());
            if (counted.compareTo(printed) != 0) {
                assertThat(counted.setScale(DECIMALS_WHERE_ROUNDED, RoundingMode.HALF_UP))
                        .as("%s at stage %d", candidate.name(), stage.number())
                        .isEqualByComparingTo(printed);
                rounded++;
            }
        }
        return rounded;
    }

    private static Set<String> names(JsonNode official) {
        var names = new HashSet<String>();
        official.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> elected(JsonNode official) {
        return StreamSupport.stream(official.get("elected").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
