package coop.workers.workflow.engine;

import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.PublishedFolders;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The folders as the engine has them: each deployment of a name is one version. */
@Service
@Transactional(readOnly = true)
class FolderShelf implements PublishedFolders {

    private final RepositoryService repository;
    private final DeployedNames deployed;

    FolderShelf(RepositoryService repository, DeployedNames deployed) {
        this.repository = repository;
        this.deployed = deployed;
    }

    @Override
    public Optional<String> folderOf(ProcessKey process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process.value())
                .latestVersion()
                .list()
                .stream()
                .findFirst()
                .flatMap(definition ->
                        repository.createDeploymentQuery().deploymentId(definition.getDeploymentId()).list().stream()
                                .map(Deployment::getName)
                                .findFirst());
    }

    @Override
    public List<FolderVersion> versions(String folder) {
        var deployments = repository
                .createDeploymentQuery()
                .deploymentName(folder)
                .orderByDeploymentTime()
                .asc()
                .list();
        var versions = new ArrayList<FolderVersion>();
        for (var deployment : deployments) {
            versions.add(new FolderVersion(
                    deployment.getId(),
                    folder,
                    versions.size() + 1,
                    deployment.getDeploymentTime().toInstant(),
                    FolderDeployment.RELEASE.equals(deployment.getSource())));
        }
        Collections.reverse(versions);
        return versions;
    }

    @Override
    public ProcessFolder read(String version) {
        return deployed.folder(version);
    }
}
