package coop.workers.workflow.engine;

import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import coop.workers.workflow.check.FolderCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;

/**
 * Looks through every deployment that the database holds, by the rules by which they were published: rules may have become
 * stricter, what a diagram refers to may be gone, and a database can be written to past the office. The engine refuses by
 * itself to run what could do harm; this says so before a case gets there.
 */
@Component
class StoredFolders {

    private final RepositoryService repository;
    private final FolderVersions versions;
    private final DeployedNames deployed;
    private final DiagramCheck check;

    StoredFolders(RepositoryService repository, FolderVersions versions, DeployedNames deployed, DiagramCheck check) {
        this.repository = repository;
        this.versions = versions;
        this.deployed = deployed;
        this.check = check;
    }

    /** What must not run of what there is; each file is named with its folder and its version. */
    List<Finding> unfit() {
        return repository.createDeploymentQuery().orderByDeploymentTime().asc().list().stream()
                .flatMap(this::unfit)
                .toList();
    }

    private Stream<Finding> unfit(Deployment deployment) {
        var version = versions.find(deployment.getId());
        var isCurrent = version.isPresent()
                && versions.newest(deployment.getName())
                        .filter(newest -> newest.id().equals(deployment.getId()))
                        .isPresent();
        var folder = deployed.folder(deployment.getId());
        var found = new ArrayList<Finding>();
        if (isCurrent) {
            found.addAll(check.check(folder));
        } else {
            folder.files().forEach((file, content) -> found.addAll(FolderCheck.harmIn(file, content)));
        }
        var place = "%s, version %s"
                .formatted(
                        deployment.getName(),
                        version.map(known -> String.valueOf(known.number())).orElse("unknown"));
        return found.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> new Finding(
                        "%s: %s".formatted(place, finding.file()),
                        finding.element(),
                        finding.severity(),
                        finding.sentence()));
    }
}
