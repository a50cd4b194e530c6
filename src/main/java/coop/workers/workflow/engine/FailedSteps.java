package coop.workers.workflow.engine;

import coop.workers.access.Role;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.NotFound;
import coop.workers.workflow.Incidents;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The engine's incidents in words, for those who can do something about them. */
@Service
@Transactional
class FailedSteps implements Incidents {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final Reach reach;

    FailedSteps(RuntimeService runtime, RepositoryService repository, ManagementService management, Reach reach) {
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.reach = reach;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Incident> open() {
        requireRole();
        return runtime.createIncidentQuery().orderByIncidentTimestamp().desc().list().stream()
                .flatMap(incident -> inWords(incident).stream())
                .toList();
    }

    @Override
    public void retry(String incidentId) {
        requireRole();
        var incident = runtime.createIncidentQuery().incidentId(incidentId).singleResult();
        if (incident == null || incident.getConfiguration() == null) {
            throw new NotFound();
        }
        management.setJobRetries(incident.getConfiguration(), 1);
    }

    private void requireRole() {
        Reach.require(reach.actor().isAnyOf(Role.ADMINISTRATOR, Role.PROCESS_OWNER));
    }

    private Optional<Incident> inWords(org.camunda.bpm.engine.runtime.Incident incident) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult();
        if (instance == null) {
            return Optional.empty();
        }
        var model = repository.getBpmnModelInstance(incident.getProcessDefinitionId());
        var step = model.getModelElementById(incident.getActivityId()) instanceof FlowElement element
                        && element.getName() != null
                ? element.getName()
                : incident.getActivityId();
        var reason = incident.getIncidentMessage();
        var process = repository
                .getProcessDefinition(incident.getProcessDefinitionId())
                .getName();
        return Optional.of(new Incident(
                incident.getId(),
                new CaseNumber(instance.getBusinessKey()),
                process,
                step,
                "“%s” of %s could not be done: %s"
                        .formatted(step, instance.getBusinessKey(), reason == null ? "no reason was given" : reason),
                incident.getIncidentTimestamp().toInstant()));
    }
}
