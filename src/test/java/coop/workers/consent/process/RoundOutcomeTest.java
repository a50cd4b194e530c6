package coop.workers.consent.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table that says what a round came to; every row is hit, on both sides of its thresholds. */
class RoundOutcomeTest {

    private static final Set<String> ROWS_HIT = ConcurrentHashMap.newKeySet();

    private static final DmnEngine ENGINE = engine();
    private static final DmnDecision TABLE = table();

    @ParameterizedTest(name = "{0} objections, {1} voices, round {2}: {3}")
    @CsvSource({
        "0, 4, 1, agreed",
        "0, 7, 3, agreed",
        "0, 3, 1, notQuorate",
        "2, 3, 3, notQuorate",
        "1, 4, 1, objected",
        "1, 7, 2, objected",
        "1, 7, 3, exhausted",
        "7, 7, 4, exhausted",
    })
    void tellsWhatARoundCameTo(int objections, int responses, int round, String outcome) {
        var result = ENGINE.evaluateDecisionTable(
                TABLE,
                Map.of(
                        "objections", objections,
                        "responses", responses,
                        "round", round,
                        "quorum", 4,
                        "roundLimit", 3));

        assertThat(result.<String>getSingleEntry()).isEqualTo(outcome);
    }

    @AfterAll
    static void everyRowHasBeenHit() {
        assertThat(ROWS_HIT).containsExactlyInAnyOrder("not-quorate", "agreed", "objected", "exhausted");
    }

    @Test
    void theTableIsTheOneTheDiagramNames() throws IOException {
        try (var diagram = resource("consent.bpmn")) {
            assertThat(new String(diagram.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("camunda:decisionRef=\"" + TABLE.getKey() + "\"");
        }
    }

    private static DmnEngine engine() {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> ROWS_HIT.addAll(event.getMatchingRules().stream()
                        .map(rule -> rule.getId())
                        .collect(Collectors.toSet())));
        return configuration.buildEngine();
    }

    private static DmnDecision table() {
        return ENGINE.parseDecision("round-outcome", resource("round-outcome.dmn"));
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(RoundOutcomeTest.class.getResourceAsStream("/processes/consent/" + file), file);
    }
}
