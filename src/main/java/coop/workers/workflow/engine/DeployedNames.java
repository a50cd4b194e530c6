package coop.workers.workflow.engine;

import coop.workers.shared.NotFound;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.check.FolderNames;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;

/** The names that deployed folders use. A deployment never changes, so each is read once. */
@Component
class DeployedNames {

    private final RepositoryService repository;
    private final Map<String, String> deployments = new ConcurrentHashMap<>();
    private final Map<String, FolderNames> byDeployment = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> texts = new ConcurrentHashMap<>();
    private final Map<String, String> descriptions = new ConcurrentHashMap<>();

    DeployedNames(RepositoryService repository) {
        this.repository = repository;
    }

    FolderNames ofDefinition(String processDefinitionId) {
        return byDeployment.computeIfAbsent(deploymentOf(processDefinitionId), id -> FolderNames.of(folder(id)));
    }

    String deploymentOf(String processDefinitionId) {
        return deployments.computeIfAbsent(
                processDefinitionId, id -> repository.getProcessDefinition(id).getDeploymentId());
    }

    /** The folder as it was deployed. */
    ProcessFolder folder(String id) {
        var deployment = repository.createDeploymentQuery().deploymentId(id).list().stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var files = new TreeMap<String, byte[]>();
        for (var file : repository.getDeploymentResources(id)) {
            files.put(file.getName(), ((ResourceEntity) file).getBytes());
        }
        return new ProcessFolder(deployment.getName(), files);
    }

    /** One letter of it. */
    Optional<String> text(String id, String path) {
        return Optional.ofNullable(texts.computeIfAbsent(id, this::texts).get(path));
    }

    private Map<String, String> texts(String id) {
        return folder(id).texts(".md");
    }

    /** What the process is for, as its owner wrote it; blank where nobody did. */
    String description(ProcessDefinition definition) {
        return descriptions.computeIfAbsent(
                definition.getId(),
                id -> repository.getBpmnModelInstance(id).getModelElementById(definition.getKey())
                                instanceof Process process
                        ? process.getDocumentations().stream()
                                .map(Documentation::getTextContent)
                                .findFirst()
                                .orElse("")
                                .strip()
                        : "");
    }
}
