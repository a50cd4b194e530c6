package coop.workers.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.testing.OfficeTest;
import coop.workers.testing.Tea;
import coop.workers.workflow.ProcessLibrary.Finding;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class EngineParseTest {

    @Autowired
    EngineParse parse;

    @Autowired
    ReleasedFolders released;

    @Autowired
    RepositoryService repository;

    @Test
    void whatIsReleasedIsTakenAndNothingIsDeployed() {
        var before = repository.createDeploymentQuery().count();

        assertThat(released.all()).isNotEmpty().allSatisfy(folder -> assertThat(parse.refusals(folder))
                .isEmpty());
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void whatTheEngineRefusesIsToldAtItsElement() {
        var tea = new Tea();
        var broken = Tea.with(
                tea.brewed(), "", text -> text.replace("attachedToRef=\"chooseTea\"", "attachedToRef=\"nothing\""));

        assertThat(parse.refusals(broken)).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo(tea.diagram());
            assertThat(finding.element()).contains("nobodyChose");
            assertThat(finding.sentence()).startsWith("The engine does not take it: ");
        });
    }

    @Test
    void whatCannotBeReadAtAllIsToldByItsFile() {
        var tea = new Tea();
        var broken = Tea.with(tea.brewed(), "", text -> text.replace("</bpmn:definitions>", ""));

        assertThat(parse.refusals(broken)).extracting(Finding::file).contains(tea.diagram());
    }
}
