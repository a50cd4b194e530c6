package coop.workers.workflow.engine;

import coop.workers.shared.CaseNumber;
import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary.Severity;
import coop.workers.workflow.PublishedFolders;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The folders as the engine has them: each deployment is one version. */
@Service
@Transactional
class FolderShelf implements PublishedFolders {

    private final FolderVersions versions;
    private final FolderPress press;
    private final FoldersOfProcesses folders;
    private final DeployedNames deployed;
    private final ReleasedFolders released;
    private final DiagramCheck check;

    FolderShelf(
            FolderVersions versions,
            FolderPress press,
            FoldersOfProcesses folders,
            DeployedNames deployed,
            ReleasedFolders released,
            DiagramCheck check) {
        this.versions = versions;
        this.press = press;
        this.folders = folders;
        this.deployed = deployed;
        this.released = released;
        this.check = check;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> folderOf(ProcessKey process) {
        return folders.of(process.value());
    }

    @Override
    @Transactional(readOnly = true)
    public List<FolderVersion> versions(String folder) {
        return versions.of(folder);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FolderVersion> current(String folder) {
        return versions.newest(folder);
    }

    @Override
    @Transactional(readOnly = true)
    public ProcessFolder read(String version) {
        return deployed.folder(version);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> letter(@Nullable CaseNumber number, String folder, String letter) {
        var file = "letters/%s.md".formatted(letter);
        var running = number == null ? Optional.<String>empty() : versions.runningFor(number.value(), folder);
        return running.flatMap(version -> deployed.text(version, file))
                .or(() -> versions.newest(folder).flatMap(newest -> deployed.text(newest.id(), file)));
    }

    @Override
    public Optional<ProcessFolder> released(String folder) {
        return released.find(folder);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> keptAside() {
        return released.all().stream()
                .filter(this::isKeptAside)
                .map(ProcessFolder::name)
                .toList();
    }

    private boolean isKeptAside(ProcessFolder brought) {
        return versions.newest(brought.name())
                        .filter(newest -> !newest.released())
                        .filter(newest -> !deployed.folder(newest.id()).hasSameFilesAs(brought))
                        .isPresent()
                && versions.newestReleased(brought.name())
                        .filter(before -> deployed.folder(before.id()).hasSameFilesAs(brought))
                        .isEmpty();
    }

    @Override
    public Outcome publish(ProcessFolder folder, boolean asReleased) {
        var errors = check.check(folder).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return errors.isEmpty()
                ? new Outcome.Published(press.publish(folder, asReleased))
                : new Outcome.Refused(errors);
    }
}
