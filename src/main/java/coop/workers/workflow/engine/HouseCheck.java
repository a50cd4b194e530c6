package coop.workers.workflow.engine;

import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.Fact;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.Vocabulary;
import coop.workers.workflow.check.FolderCheck;
import coop.workers.workflow.check.Surroundings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Checks folders against what this office has: its steps, its queues, its other processes. */
@Component
class HouseCheck implements DiagramCheck {

    private final StepCatalogue catalogue;
    private final QueueNames queues;
    private final RepositoryService repository;
    private final ObjectProvider<Vocabulary> vocabularies;

    HouseCheck(
            StepCatalogue catalogue,
            QueueNames queues,
            RepositoryService repository,
            ObjectProvider<Vocabulary> vocabularies) {
        this.catalogue = catalogue;
        this.queues = queues;
        this.repository = repository;
        this.vocabularies = vocabularies;
    }

    @Override
    public List<Finding> check(ProcessFolder folder) {
        return check(
                folder,
                repository.createProcessDefinitionQuery().latestVersion().list().stream()
                        .map(ProcessDefinition::getKey)
                        .collect(Collectors.toSet()));
    }

    @Override
    public List<Finding> check(ProcessFolder folder, Set<String> otherProcesses) {
        var steps = catalogue.all().stream().map(CatalogueStep::key).collect(Collectors.toSet());
        return FolderCheck.of(folder, new Surroundings(steps, queues.all().keySet(), otherProcesses, factsOfJava()));
    }

    private Set<String> factsOfJava() {
        var bySteps = catalogue.all().stream()
                .flatMap(step -> Stream.of(step.description().writes()));
        var byWings = vocabularies.stream()
                .flatMap(vocabulary -> vocabulary.facts().stream())
                .map(Fact::name);
        return Stream.concat(bySteps, byWings).collect(Collectors.toSet());
    }
}
