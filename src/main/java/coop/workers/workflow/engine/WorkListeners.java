package coop.workers.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Puts the house's own listeners on every process and every user task while it is parsed. */
@Component
class WorkListeners extends AbstractBpmnParseListener {

    private final PeopleAsked asked;
    private final OpenWorkProjection projection;
    private final RunningProcesses running;

    WorkListeners(PeopleAsked asked, OpenWorkProjection projection, RunningProcesses running) {
        this.asked = asked;
        this.projection = projection;
        this.running = running;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) running::started);
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) running::ended);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, asked);
        for (var event : List.of(
                TaskListener.EVENTNAME_CREATE,
                TaskListener.EVENTNAME_ASSIGNMENT,
                TaskListener.EVENTNAME_UPDATE,
                TaskListener.EVENTNAME_COMPLETE,
                TaskListener.EVENTNAME_DELETE)) {
            task.addBuiltInTaskListener(event, projection);
        }
    }
}
