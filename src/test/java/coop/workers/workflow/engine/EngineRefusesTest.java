package coop.workers.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import coop.workers.testing.OfficeTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine by itself, past our check of folders, refuses what could do harm. */
@OfficeTest
class EngineRefusesTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    static Stream<Path> hostile() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/hostile"))) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".bpmn"))
                            .sorted()
                            .toList())
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileDiagramIsNotDeployed(Path file) throws IOException {
        var deployment = repository
                .createDeployment()
                .name("hostile")
                .addString(file.getFileName().toString(), Files.readString(file));

        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(deployment::deploy)
                .withMessageMatching("(?s).*(, hostile: |Could not parse BPMN process).*");
    }

    @Test
    void theEngineKnowsNoBeansNoScriptsAndNoLanguage() {
        assertThat(engine.getBeans()).isEmpty();
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> engine.getScriptEngineResolver().getScriptEngine("groovy", false));
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> engine.getScriptFactory().createScriptFromSource("juel", "${1}"));
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> engine.getExpressionManager().createExpression("${a.b()}"));
        assertThatExceptionOfType(ProcessEngineException.class)
                .isThrownBy(() -> engine.getDmnElProvider().createExpression("${a}"));
    }
}
