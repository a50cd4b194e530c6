package coop.workers.workflow.engine;

import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the engine read diagrams as it would to run them; nothing is deployed. */
@Component
class EngineParse {

    private final ProcessEngineConfigurationImpl engine;

    EngineParse(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** What the engine itself has against the diagrams of a folder, in its own words. */
    List<Finding> refusals(ProcessFolder folder) {
        return engine.getCommandExecutorTxRequired()
                .execute((Command<List<Finding>>) context -> folder.files().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".bpmn"))
                        .flatMap(file -> refusals(file.getKey(), file.getValue()))
                        .toList());
    }

    private Stream<Finding> refusals(String file, byte[] content) {
        try {
            deployer()
                    .getBpmnParser()
                    .createParse()
                    .sourceInputStream(new ByteArrayInputStream(content))
                    .deployment(deployment(file, content))
                    .name(file)
                    .execute();
            return Stream.empty();
        } catch (ParseException refusal) {
            return refusal.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream())
                    .map(problem -> refused(file, problem));
        } catch (ProcessEngineException refusal) {
            return Stream.of(new Finding(file, Optional.empty(), Severity.ERROR, sentence(refusal.getMessage())));
        }
    }

    /** Never kept: only what the parse looks at. */
    private static DeploymentEntity deployment(String file, byte[] content) {
        var resource = new ResourceEntity();
        resource.setName(file);
        resource.setBytes(content);
        var deployment = new DeploymentEntity();
        deployment.addResource(resource);
        return deployment;
    }

    private static Finding refused(String file, Problem problem) {
        return new Finding(
                file, Optional.ofNullable(problem.getMainElementId()), Severity.ERROR, sentence(problem.getMessage()));
    }

    private static String sentence(@Nullable String words) {
        return "The engine does not take it: %s".formatted(words);
    }

    private BpmnDeployer deployer() {
        return engine.getDeployers().stream()
                .filter(BpmnDeployer.class::isInstance)
                .map(BpmnDeployer.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
