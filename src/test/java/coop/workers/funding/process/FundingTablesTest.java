package coop.workers.funding.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether it fits the mission, who decides on a bid, who agrees the terms; every row is hit. */
class FundingTablesTest {

    private static final Set<String> ROWS_HIT = ConcurrentHashMap.newKeySet();

    private static final DmnEngine ENGINE = engine();

    @ParameterizedTest(name = "list {0}, say {1}, way {2}, {3} hours, funder {4}%, restricted {5}%: {6}")
    @CsvSource({
        "no, none, no, 0, 0, 0, clear",
        "no, some, no, 6, 40, 75, clear",
        "no, none, a-little, 6, 40, 75, clear",
        "yes, none, no, 0, 0, 0, against",
        "yes, much, yes, 99, 99, 99, against",
        "unsure, none, no, 0, 0, 0, strings",
        "no, much, no, 0, 0, 0, strings",
        "no, none, yes, 0, 0, 0, strings",
        "no, some, a-little, 0, 0, 0, strings",
        "no, none, no, 7, 0, 0, strings",
        "no, none, no, 0, 41, 0, strings",
        "no, none, no, 0, 0, 76, strings",
    })
    void mission(String list, String say, String way, int hours, int funder, int restricted, String mission) {
        var facts = new HashMap<String, Object>();
        facts.put("excludedFunder", list);
        facts.put("controlOver", say);
        facts.put("strategyChange", way);
        facts.put("reportingHours", hours);
        facts.put("funderShare", funder);
        facts.put("restrictedShare", restricted);

        assertThat(decide("mission-check", facts)).isEqualTo(mission);
    }

    @ParameterizedTest(name = "{0}, £{1}: {2}")
    @CsvSource({
        "against, 1, nobody",
        "against, 99999, nobody",
        "strings, 1, board",
        "strings, 99999, board",
        "clear, 10001, board",
        "clear, 10000, group",
        "clear, 1, group",
    })
    void whoDecides(String mission, int pounds, String who) {
        assertThat(decide("funding-route", Map.of("mission", mission, "amountPounds", pounds)))
                .isEqualTo(who);
    }

    @ParameterizedTest(name = "strings {0}, £{1}: {2}")
    @CsvSource({"some, 1, board", "some, 20000, board", "none, 10001, board", "none, 10000, treasurer"})
    void whoAgrees(String strings, int pounds, String who) {
        assertThat(decide("terms-route", Map.of("termsStrings", strings, "amountPounds", pounds)))
                .isEqualTo(who);
    }

    @AfterAll
    static void everyRowHasBeenHit() {
        assertThat(ROWS_HIT)
                .containsExactlyInAnyOrder(
                        "on-the-list",
                        "list-unsure",
                        "much-say",
                        "another-way",
                        "some-say-and-a-little",
                        "much-reporting",
                        "one-funder",
                        "mostly-restricted",
                        "fits",
                        "against-it",
                        "with-strings",
                        "large",
                        "usual",
                        "new-strings",
                        "large-award",
                        "usual-terms");
    }

    private static String decide(String table, Map<String, Object> facts) {
        var file = Objects.requireNonNull(
                FundingTablesTest.class.getResourceAsStream("/processes/funding/" + table + ".dmn"));
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
