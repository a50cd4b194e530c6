package coop.workers.workflow.engine;

import coop.workers.access.Role;
import coop.workers.shared.CaseNumber;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The diagrams as the engine has them, with the places that cases have been at. */
@Service
@Transactional(readOnly = true)
class DiagramLibrary implements ProcessLibrary {

    private final RepositoryService repository;
    private final HistoryService history;
    private final Places places;
    private final QueueNames queues;
    private final FolderDeployment folders;
    private final CaseHeadings headings;
    private final Reach reach;

    DiagramLibrary(
            RepositoryService repository,
            HistoryService history,
            Places places,
            QueueNames queues,
            FolderDeployment folders,
            CaseHeadings headings,
            Reach reach) {
        this.repository = repository;
        this.history = history;
        this.places = places;
        this.queues = queues;
        this.folders = folders;
        this.headings = headings;
        this.reach = reach;
    }

    @Override
    public List<Whereabouts> whereabouts(CaseNumber number) {
        var person = reach.actor().person();
        Reach.require(person == null
                || headings.find(number)
                        .filter(heading -> heading.excluded().contains(person))
                        .isEmpty());
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .stream()
                .map(this::whereabouts)
                .sorted(Comparator.comparing(Whereabouts::running).reversed())
                .toList();
    }

    private Whereabouts whereabouts(HistoricProcessInstance instance) {
        var name = instance.getProcessDefinitionName();
        return new Whereabouts(
                new ProcessKey(instance.getProcessDefinitionKey()),
                name == null ? instance.getProcessDefinitionKey() : name,
                diagram(instance.getProcessDefinitionId()),
                places.here(instance.getId()),
                places.passed(instance.getId()),
                instance.getEndTime() == null);
    }

    private String diagram(String definition) {
        try (var model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Map<ProcessKey, String> processNames() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(
                        definition -> new ProcessKey(definition.getKey()),
                        definition -> definition.getName() == null ? definition.getKey() : definition.getName()));
    }

    @Override
    public Map<String, String> queueNames() {
        return queues.all();
    }

    @Override
    public List<Finding> refused() {
        Reach.require(reach.actor().isAnyOf(Role.ADMINISTRATOR, Role.PROCESS_OWNER));
        return folders.refused();
    }
}
