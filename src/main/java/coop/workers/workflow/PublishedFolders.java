package coop.workers.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Folders of processes as they were published, version by version. Who may look is for the caller to ask. */
public interface PublishedFolders {

    /**
     * One version of a folder: its diagrams, tables, forms and letters as they were published together.
     *
     * @param id of the deployment, by which it can be read again
     * @param number counted from 1
     * @param released brought by a release of the program rather than published by an owner
     */
    record FolderVersion(String id, String folder, int number, Instant since, boolean released) {}

    /** The folder that {@code process} lies in; empty where there is no such process. */
    Optional<String> folderOf(ProcessKey process);

    /** Newest first; empty where there is no such folder. */
    List<FolderVersion> versions(String folder);

    /** The version by which new cases go; empty where there is no such folder. */
    default Optional<FolderVersion> current(String folder) {
        return versions(folder).stream().findFirst();
    }

    /**
     * What was published.
     *
     * @throws coop.workers.shared.NotFound if there is no such version
     */
    ProcessFolder read(String version);
}
