package coop.workers.workflow.engine;

import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.check.FolderNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The names that deployed folders use. A deployment never changes, so each is read once. */
@Component
class DeployedNames {

    private final RepositoryService repository;
    private final Map<String, FolderNames> byDeployment = new ConcurrentHashMap<>();

    DeployedNames(RepositoryService repository) {
        this.repository = repository;
    }

    FolderNames ofDefinition(String processDefinitionId) {
        var deployment = repository.getProcessDefinition(processDefinitionId).getDeploymentId();
        return byDeployment.computeIfAbsent(deployment, id -> FolderNames.of(folder(id, id)));
    }

    /** The folder as it was deployed. */
    ProcessFolder folder(String deployment, String name) {
        var files = new TreeMap<String, byte[]>();
        for (var path : repository.getDeploymentResourceNames(deployment)) {
            try (var content = repository.getResourceAsStream(deployment, path)) {
                files.put(path, content.readAllBytes());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return new ProcessFolder(name, files);
    }
}
