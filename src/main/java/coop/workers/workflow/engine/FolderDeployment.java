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
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Deploys each released folder as a whole when the office starts, before anybody can come in. A folder that may not run is
 * left out and told about; one whose newest version an owner published is left alone.
 */
@Component
class FolderDeployment implements SmartLifecycle {

    /** Where a deployment comes from: with this release, or published by the owner of the process. */
    static final String RELEASE = "release";

    private static final Logger LOG = LoggerFactory.getLogger(FolderDeployment.class);

    private final ReleasedFolders released;
    private final RepositoryService repository;
    private final DiagramCheck check;
    private final List<Finding> findings = new ArrayList<>();
    private volatile boolean running;

    FolderDeployment(ReleasedFolders released, RepositoryService repository, DiagramCheck check) {
        this.released = released;
        this.repository = repository;
        this.check = check;
    }

    @Override
    public void start() {
        var fit = fitFolders();
        fit.forEach(this::deploy);
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
        var newest = newest(folder.name());
        if (newest.isPresent() && !RELEASE.equals(newest.get().getSource())) {
            LOG.info("{} runs as its owner published it; what this release brings is not used.", folder.name());
            return;
        }
        var deployment = repository
                .createDeployment()
                .name(folder.name())
                .source(RELEASE)
                .enableDuplicateFiltering(false);
        folder.files()
                .forEach((path, content) -> deployment.addInputStream(path, new java.io.ByteArrayInputStream(content)));
        try {
            deployment.deploy();
        } catch (ProcessEngineException refusal) {
            LOG.error("{} was refused by the engine.", folder.name(), refusal);
            findings.add(
                    new Finding(folder.name(), Optional.empty(), Severity.ERROR, String.valueOf(refusal.getMessage())));
        }
    }

    Optional<Deployment> newest(String folder) {
        return repository
                .createDeploymentQuery()
                .deploymentName(folder)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
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
