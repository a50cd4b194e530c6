package coop.workers.workflow;

import coop.workers.shared.CaseNumber;
import coop.workers.workflow.ProcessLibrary.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Folders of processes as they were published, version by version, and the way to publish another. Who may look or publish
 * is for the caller to ask.
 */
public interface PublishedFolders {

    /**
     * One version of a folder: its diagrams, tables, forms and letters as they were published together.
     *
     * @param id by which it can be read again
     * @param number counted from 1
     * @param released brought by a release of the program rather than published by an owner
     */
    record FolderVersion(String id, String folder, int number, Instant since, boolean released) {}

    /** The folder that {@code process} lies in; empty where there is no such process. */
    Optional<String> folderOf(ProcessKey process);

    /** Newest first; empty where there is no such folder. */
    List<FolderVersion> versions(String folder);

    /** The version by which new cases go; empty where there is no such folder. */
    Optional<FolderVersion> current(String folder);

    /**
     * What was published.
     *
     * @throws coop.workers.shared.NotFound if there is no such version
     */
    ProcessFolder read(String version);

    /**
     * The letter as the case has it: by the version that its process runs by, else by the current one.
     *
     * @param number null for a letter of no case
     * @param folder in which it lies, as {@code letters/<letter>.md}
     */
    Optional<String> letter(@Nullable CaseNumber number, String folder, String letter);

    /** The folder as this release of the program brings it; empty where it brings none of that name. */
    Optional<ProcessFolder> released(String folder);

    /**
     * Folders that run as their owners published them while this release brings something else than the release before
     * did. What is brought is not used until somebody says so.
     */
    List<String> keptAside();

    /**
     * Publishes {@code folder} as a whole, as its next version: new cases go by it, running ones carry on as they are.
     * Joins the caller's transaction.
     *
     * @param released it is what this release brings
     */
    Outcome publish(ProcessFolder folder, boolean released);

    /** What became of it. */
    sealed interface Outcome {

        /** New cases go by it. */
        record Published(FolderVersion version) implements Outcome {}

        /** It may not run; nothing has changed. */
        record Refused(List<Finding> errors) implements Outcome {}
    }
}
