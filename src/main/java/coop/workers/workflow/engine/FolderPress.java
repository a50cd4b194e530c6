package coop.workers.workflow.engine;

import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.PublishedFolders.FolderVersion;
import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands a whole folder to the engine, as one deployment: what lies in it together stays together. */
@Component
class FolderPress {

    /** Where a deployment comes from: with this release, or published by the owner of the process. */
    static final String RELEASE = "release";

    static final String OWNER = "owner";

    private final RepositoryService repository;
    private final FolderVersions versions;

    FolderPress(RepositoryService repository, FolderVersions versions) {
        this.repository = repository;
        this.versions = versions;
    }

    /** Makes it the next version; an exception says that the engine refuses it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FolderVersion publish(ProcessFolder folder, boolean released) {
        versions.takeTurn(folder.name());
        var deployment = repository.createDeployment().name(folder.name()).source(released ? RELEASE : OWNER);
        folder.files().forEach((path, content) -> deployment.addInputStream(path, new ByteArrayInputStream(content)));
        return versions.enter(deployment.deploy().getId(), folder.name(), released);
    }
}
