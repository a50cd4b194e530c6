package coop.workers.election.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an election goes on once it is known who stands; every row is hit. */
class ElectionTablesTest {

    @ParameterizedTest(name = "{0} more candidates than seats: {1}")
    @CsvSource({"5, ballot", "1, ballot", "0, unopposed", "-1, vacancies", "-7, vacancies"})
    void candidatesAndSeats(int spare, String route) {
        var engine =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        var table = Objects.requireNonNull(getClass().getResourceAsStream("/processes/election/election-route.dmn"));

        var result = engine.evaluateDecisionTable(
                engine.parseDecision("election-route", table), Map.of("spareCandidates", spare));

        assertThat(result.getSingleResult().<String>getSingleEntry()).isEqualTo(route);
    }
}
