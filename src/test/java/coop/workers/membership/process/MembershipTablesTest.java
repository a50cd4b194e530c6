package coop.workers.membership.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How somebody takes part, and who attests it; every row is hit. */
class MembershipTablesTest {

    private static final Set<String> ROWS_HIT = ConcurrentHashMap.newKeySet();

    private static final DmnEngine ENGINE = engine();

    @ParameterizedTest(name = "pauses: {0}, in {1} of {2} months: {3}")
    @CsvSource({
        "false, 3, 3, regular",
        "false, 2, 3, regular",
        "false, 2, 2, regular",
        "false, 1, 3, occasional",
        "false, 1, 1, occasional",
        "false, 0, 0, occasional",
        "false, 0, 2, occasional",
        "false, 0, 3, resting",
        "false, 0, 6, resting",
        "true, 0, 3, paused",
        "true, 3, 3, paused",
        "true, 0, 0, paused",
    })
    void standing(boolean pausing, int takenPart, int counted, String standing) {
        assertThat(decide(
                        "standing", Map.of("pausing", pausing, "roundsTakenPart", takenPart, "roundsCounted", counted)))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}, {1} to attest: {2}")
    @CsvSource({
        "regular, 0, team",
        "none, 0, team",
        "regular, 1, coordinator",
        "paused, 2, coordinator",
        "occasional, 1, consent",
        "resting, 3, consent",
        "none, 1, talk",
    })
    void attestation(String standing, int attesters, String who) {
        assertThat(decide("attestation-route", Map.of("standing", standing, "attesters", attesters)))
                .isEqualTo(who);
    }

    @AfterAll
    static void everyRowHasBeenHit() {
        assertThat(ROWS_HIT)
                .containsExactlyInAnyOrder(
                        "pauses",
                        "regularly",
                        "now-and-then",
                        "new-here",
                        "rests",
                        "nobody-coordinates",
                        "known-to-coordinator",
                        "ask-everybody",
                        "new-to-the-group");
    }

    private static String decide(String table, Map<String, Object> facts) {
        var file = Objects.requireNonNull(
                MembershipTablesTest.class.getResourceAsStream("/processes/membership/" + table + ".dmn"));
        return ENGINE.evaluateDecisionTable(ENGINE.parseDecision(table, file), facts)
                .<String>getSingleEntry();
    }

    private static DmnEngine engine() {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> event.getMatchingRules()
                .forEach(rule -> ROWS_HIT.add(rule.getId())));
        return configuration.buildEngine();
    }
}
