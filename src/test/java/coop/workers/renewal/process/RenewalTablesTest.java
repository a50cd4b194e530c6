package coop.workers.renewal.process;

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

/** What happens to the silent, to declarations that stand out, and to late payments; every row is hit. */
class RenewalTablesTest {

    private static final Set<String> ROWS_HIT = ConcurrentHashMap.newKeySet();

    private static final DmnEngine ENGINE = engine();

    @ParameterizedTest(name = "{0} reminders, {1} calls, figure known: {2}: {3}")
    @CsvSource({
        "0, 0, true, remind",
        "1, 0, false, remind",
        "2, 0, true, ring",
        "2, 0, false, ring",
        "2, 1, true, useLastYear",
        "2, 1, false, ring",
        "3, 4, true, useLastYear",
        "3, 4, false, ring",
    })
    void silence(int reminders, int talks, boolean knownFigure, String next) {
        assertThat(decide("silence", Map.of("reminders", reminders, "talks", talks, "knownFigure", knownFigure)))
                .isEqualTo(next);
    }

    @ParameterizedTest(name = "offered: {0}, known: {1}, change: {2}, below: {3}, below before: {4}: {5}")
    @CsvSource({
        "true, true, 80, true, false, decide",
        "false, true, 31, false, false, ask",
        "false, true, 30, false, false, fine",
        "false, true, -30, false, false, fine",
        "false, true, -31, false, false, ask",
        "false, true, -10, true, false, ask",
        "false, true, -10, true, true, fine",
        "false, false, 0, true, false, ask",
        "false, false, 0, false, false, fine",
    })
    void declarations(
            boolean offered, boolean knownFigure, int change, boolean belowFloor, boolean belowBefore, String next) {
        assertThat(decide(
                        "declaration-check",
                        Map.of(
                                "offered", offered,
                                "knownFigure", knownFigure,
                                "change", change,
                                "belowFloor", belowFloor,
                                "belowBefore", belowBefore)))
                .isEqualTo(next);
    }

    @ParameterizedTest(name = "{1} days late, {2} reminders, {3} calls, board due: {0}: {4}")
    @CsvSource({
        "false, 0, 0, 0, wait",
        "false, 6, 0, 0, wait",
        "false, 7, 0, 0, remind",
        "false, 14, 1, 0, wait",
        "false, 21, 1, 0, remind",
        "false, 28, 2, 0, wait",
        "false, 35, 2, 0, ring",
        "false, 42, 2, 1, wait",
        "false, 63, 2, 1, ring",
        "false, 70, 2, 2, wait",
        "true, 92, 2, 2, board",
        "true, 92, 2, 0, ring",
        "true, 92, 0, 0, remind",
    })
    void latePayments(boolean boardDue, int daysLate, int reminders, int talks, String next) {
        assertThat(decide(
                        "overdue-reminders",
                        Map.of(
                                "boardDue", boardDue,
                                "daysLate", daysLate,
                                "paymentReminders", reminders,
                                "paymentTalks", talks)))
                .isEqualTo(next);
    }

    @AfterAll
    static void everyRowHasBeenHit() {
        assertThat(ROWS_HIT)
                .containsExactlyInAnyOrder(
                        "remind",
                        "ring",
                        "use-last-year",
                        "ring-again",
                        "pays-what-it-can",
                        "much-more",
                        "much-less",
                        "newly-below",
                        "fine",
                        "board",
                        "first-reminder",
                        "second-reminder",
                        "first-call",
                        "second-call",
                        "wait");
    }

    private static String decide(String table, Map<String, Object> facts) {
        var file = Objects.requireNonNull(
                RenewalTablesTest.class.getResourceAsStream("/processes/renewal/" + table + ".dmn"));
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
