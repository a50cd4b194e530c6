package coop.workers.workflow.engine;

import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.PublishedProcesses;
import coop.workers.workflow.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The processes as the engine has them. */
@Service
@Transactional(readOnly = true)
class ProcessShelf implements PublishedProcesses {

    private final RepositoryService repository;
    private final DeployedNames deployed;
    private final RunningNumbers numbers;
    private final StepCatalogue catalogue;
    private final FolderVersions folders;

    ProcessShelf(
            RepositoryService repository,
            DeployedNames deployed,
            RunningNumbers numbers,
            StepCatalogue catalogue,
            FolderVersions folders) {
        this.repository = repository;
        this.deployed = deployed;
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.folders = folders;
    }

    @Override
    public List<Standing> all() {
        var running = numbers.running();
        var overdue = numbers.overdue();
        var incidents = numbers.incidents();
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(definition -> new Standing(
                        new ProcessKey(definition.getKey()),
                        name(definition),
                        deployed.description(definition),
                        running.getOrDefault(definition.getKey(), 0),
                        overdue.getOrDefault(definition.getKey(), 0),
                        incidents.getOrDefault(definition.getKey(), 0)))
                .sorted(Comparator.comparing(Standing::name))
                .toList();
    }

    private static String name(ProcessDefinition definition) {
        return definition.getName() == null ? definition.getKey() : definition.getName();
    }

    @Override
    public Optional<ProcessFolder> folder(ProcessKey process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process.value())
                .latestVersion()
                .list()
                .stream()
                .findFirst()
                .map(definition -> deployed.folder(definition.getDeploymentId()));
    }

    @Override
    public List<Busyness> busyness(ProcessKey process) {
        return numbers.byElement(process);
    }

    @Override
    public List<Version> versions(ProcessKey process) {
        var running = numbers.byDefinition(process);
        var definitions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process.value())
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        return definitions.stream()
                .flatMap(definition -> folders
                        .find(definition.getDeploymentId())
                        .map(version -> new Version(
                                version.id(),
                                version.number(),
                                version.since(),
                                version.released(),
                                running.getOrDefault(definition.getId(), 0)))
                        .stream())
                .toList();
    }

    @Override
    public Map<String, StepOffered> steps() {
        return catalogue.all().stream()
                .collect(Collectors.toMap(CatalogueStep::key, step -> offered(step.description())));
    }

    private static StepOffered offered(Step step) {
        return new StepOffered(
                step.name(),
                step.sentence(),
                List.of(step.reads()),
                List.of(step.writes()),
                step.fills().isBlank()
                        ? List.of()
                        : List.of(step.fills().strip().split("\\s+", -1)));
    }
}
