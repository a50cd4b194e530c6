package coop.workers.studio;

import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary;
import coop.workers.workflow.PublishedFolders;
import coop.workers.workflow.PublishedProcesses;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What people call things that diagrams name by their keys. */
@Component
class StudioWords {

    private static final String DIAGRAM = ".bpmn";

    private final ProcessLibrary library;
    private final PublishedProcesses published;
    private final PublishedFolders folders;

    StudioWords(ProcessLibrary library, PublishedProcesses published, PublishedFolders folders) {
        this.library = library;
        this.published = published;
        this.folders = folders;
    }

    Glossary glossary() {
        return new Glossary(library.queueNames(), library.processNames(), published.steps());
    }

    /** A folder goes by the process that is called as it is, else by its first. */
    String folder(String folder) {
        return process(folder).map(key -> glossary().process(key)).orElse(folder);
    }

    /** The process that stands for its folder. */
    Optional<ProcessKey> process(String folder) {
        return folders.current(folder).stream()
                .flatMap(version -> folders.read(version.id()).files().keySet().stream())
                .filter(path -> path.endsWith(DIAGRAM))
                .map(path -> path.substring(0, path.length() - DIAGRAM.length()))
                .min(Comparator.comparing((String key) -> !key.equals(folder)).thenComparing(key -> key))
                .map(ProcessKey::new);
    }
}
