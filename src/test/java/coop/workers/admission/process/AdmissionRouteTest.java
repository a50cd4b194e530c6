package coop.workers.admission.process;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.register.LegalForm;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table that chooses the route of an application; every row is hit, with every legal form there is. */
class AdmissionRouteTest {

    private static final Set<String> ROWS_HIT = ConcurrentHashMap.newKeySet();

    private static final DmnEngine ENGINE = engine();
    private static final DmnDecision TABLE = table();

    @ParameterizedTest(name = "{0}, known already: {1}: {2}")
    @CsvSource({
        "COMPANY, false, standard",
        "UNINCORPORATED, false, nominee",
        "COMPANY, true, flagged",
        "UNINCORPORATED, true, flagged",
    })
    void choosesTheRoute(LegalForm form, boolean alreadyKnown, String route) {
        assertThat(route(form, alreadyKnown)).isEqualTo(route);
    }

    @ParameterizedTest
    @EnumSource
    void everyLegalFormHasOneRouteWhetherKnownOrNot(LegalForm form) {
        assertThat(route(form, true)).isEqualTo("flagged");
        assertThat(route(form, false)).isEqualTo(form.needsNominee() ? "nominee" : "standard");
    }

    @AfterAll
    static void everyRowHasBeenHit() {
        assertThat(ROWS_HIT).containsExactlyInAnyOrder("known-already", "no-legal-person", "everybody-else");
    }

    private static String route(LegalForm form, boolean alreadyKnown) {
        var facts = Map.<String, Object>of("legalForm", AdmissionProcess.word(form), "alreadyKnown", alreadyKnown);
        return ENGINE.evaluateDecisionTable(TABLE, facts).<String>getSingleEntry();
    }

    private static DmnEngine engine() {
        var configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> event.getMatchingRules()
                .forEach(rule -> ROWS_HIT.add(rule.getId())));
        return configuration.buildEngine();
    }

    private static DmnDecision table() {
        return ENGINE.parseDecision("admission-route", resource());
    }

    private static InputStream resource() {
        return Objects.requireNonNull(
                AdmissionRouteTest.class.getResourceAsStream("/processes/admission/admission-route.dmn"));
    }
}
