package coop.workers.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.testing.OfficeTest;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.check.FolderCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class StepTemplatesTest {

    private static final Path TEMPLATES = Path.of("processes/.camunda/element-templates/steps.json");

    @Autowired
    PublishedProcesses published;

    /** To write them anew: {@code mvn test -Dtest=StepTemplatesTest -Dtemplates.write=true}. */
    @Test
    void theModellerIsOfferedTheStepsThatThereAre() throws IOException {
        var ours = published.steps().entrySet().stream()
                .filter(step -> !step.getKey().equals("placeOrder")) // of the tests' toy
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        var templates = StepTemplates.of(ours);
        if (Boolean.getBoolean("templates.write")) {
            Files.createDirectories(TEMPLATES.getParent());
            Files.writeString(TEMPLATES, templates);
        }

        assertThat(Files.readString(TEMPLATES)).isEqualTo(templates);
    }

    @Test
    void whatTheModellerWritesForATemplateIsLetThrough() throws IOException {
        var diagram = Files.readString(Path.of("processes/admission/admission.bpmn"))
                .replaceFirst(
                        "targetNamespace=",
                        "xmlns:modeler=\"http://camunda.org/schema/modeler/1.0\" modeler:executionPlatform=\"Camunda Platform\""
                                + " modeler:executionPlatformVersion=\"7.24.0\" targetNamespace=")
                .replaceFirst(
                        "<bpmn:serviceTask id=\"sendWelcome\"",
                        "<bpmn:serviceTask id=\"sendWelcome\" camunda:modelerTemplate=\"coop.workers.step.sendWelcome\"");

        assertThat(FolderCheck.harmIn("admission.bpmn", diagram.getBytes(StandardCharsets.UTF_8)))
                .extracting(Finding::sentence)
                .isEmpty();
    }
}
