package coop.workers.workflow.engine;

import coop.workers.workflow.DiagramCheck;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.Steps;
import coop.workers.workflow.Vocabulary;
import coop.workers.workflow.check.FolderCheck;
import coop.workers.workflow.check.Offered;
import coop.workers.workflow.check.Surroundings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Checks folders against what this office has: its steps, its queues, its other processes. */
@Component
class HouseCheck implements DiagramCheck {

    private final ObjectProvider<Steps> steps;
    private final QueueNames queues;
    private final RepositoryService repository;
    private final ObjectProvider<Vocabulary> vocabularies;

    HouseCheck(
            ObjectProvider<Steps> steps,
            QueueNames queues,
            RepositoryService repository,
            ObjectProvider<Vocabulary> vocabularies) {
        this.steps = steps;
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
        var offered = offered();
        return FolderCheck.of(
                folder,
                new Surroundings(offered.steps(), queues.all().keySet(), true, otherProcesses, offered.given()));
    }

    Offered offered() {
        return Offered.by(Stream.concat(steps.stream(), vocabularies.stream()).map(AopUtils::getTargetClass));
    }
}
