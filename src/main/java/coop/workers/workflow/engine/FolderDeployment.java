package coop.workers.workflow.engine;

import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys each released folder as a whole when the office starts, before anybody can come in. A folder that may not run is
 * left out and told about; one whose newest version an owner published is left alone. Then everything the database holds is
 * looked through by the same rules.
 */
@Component
class FolderDeployment implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FolderDeployment.class);

    private final ReleasedFolders released;
    private final FolderVersions versions;
    private final FolderPress press;
    private final DeployedNames deployed;
    private final StoredFolders stored;
    private final TransactionTemplate transactions;
    private final DiagramCheck check;
    private final List<Finding> findings = new ArrayList<>();
    private volatile boolean running;

    FolderDeployment(
            ReleasedFolders released,
            FolderVersions versions,
            FolderPress press,
            DeployedNames deployed,
            StoredFolders stored,
            TransactionTemplate transactions,
            DiagramCheck check) {
        this.released = released;
        this.versions = versions;
        this.press = press;
        this.deployed = deployed;
        this.stored = stored;
        this.transactions = transactions;
        this.check = check;
    }

    @Override
    public void start() {
        var fit = fitFolders();
        fit.forEach(this::deploy);
        findings.addAll(stored.unfit());
        findings.forEach(finding -> LOG.error(
                "{}{}: {}",
                finding.file(),
                finding.element().map(element -> ", " + element).orElse(""),
                finding.sentence()));
        running = true;
    }

    /** Folders may call each other, so leaving one out may make another unfit: until nothing changes. */
    private List<ProcessFolder> fitFolders() {
        var fit = new ArrayList<>(released.all());
        Map<String, List<Finding>> unfit = new HashMap<>();
        boolean changed;
        do {
            var processes = processesOf(fit);
            changed = fit.removeIf(folder -> {
                var errors = check.check(folder, processes).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList();
                if (!errors.isEmpty()) {
                    unfit.put(folder.name(), errors);
                }
                return !errors.isEmpty();
            });
        } while (changed);
        unfit.values().forEach(findings::addAll);
        return fit;
    }

    /** One executable process per diagram, named as its file. */
    private static Set<String> processesOf(List<ProcessFolder> folders) {
        var processes = new TreeSet<String>();
        folders.forEach(folder -> folder.files().keySet().stream()
                .filter(file -> file.endsWith(".bpmn"))
                .forEach(file -> processes.add(file.substring(file.lastIndexOf('/') + 1, file.length() - 5))));
        return processes;
    }

    private void deploy(ProcessFolder folder) {
        try {
            transactions.executeWithoutResult(begun -> deployUnlessOwned(folder));
        } catch (ProcessEngineException refusal) {
            LOG.error("{} was refused by the engine.", folder.name(), refusal);
            findings.add(
                    new Finding(folder.name(), Optional.empty(), Severity.ERROR, String.valueOf(refusal.getMessage())));
        }
    }

    /** Another node may be starting too, so each waits for its turn before it looks. */
    private void deployUnlessOwned(ProcessFolder folder) {
        versions.takeTurn(folder.name());
        var newest = versions.newest(folder.name());
        if (newest.isPresent() && !newest.get().released()) {
            LOG.info("{} runs as its owner published it; what this release brings is not used.", folder.name());
        } else if (newest.filter(before -> deployed.folder(before.id()).hasSameFilesAs(folder))
                .isEmpty()) {
            press.publish(folder, true);
        }
    }

    List<Finding> refused() {
        return List.copyOf(findings);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and everything that starts cases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
