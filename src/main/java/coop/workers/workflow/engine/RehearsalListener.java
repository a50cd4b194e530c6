package coop.workers.workflow.engine;

import coop.workers.workflow.Rehearsals.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.FlowNodeActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Writes down what a rehearsal comes to, and lets a stand-in answer where another process would be gone through. */
final class RehearsalListener extends AbstractBpmnParseListener {

    private final RehearsalCast cast;

    RehearsalListener(RehearsalCast cast) {
        this.cast = cast;
    }

    private void watch(ActivityImpl activity) {
        activity.addListener(
                ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> cast.pass(activity.getId()));
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl arrow) {
        arrow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> cast.pass(arrow.getId()));
    }

    /** The engine knows no arrows from a fork to what may come first; they were taken all the same. */
    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        var arrows = new ArrayList<Element>();
        var forks = new HashSet<String>();
        collect(process, arrows, forks);
        arrows.stream()
                .filter(arrow -> forks.contains(arrow.attribute("sourceRef")))
                .forEach(arrow ->
                        passWith(arrow.attribute("id"), definition.findActivity(arrow.attribute("targetRef"))));
    }

    private static void collect(Element parent, List<Element> arrows, Set<String> forks) {
        for (var element : parent.elements()) {
            switch (element.getTagName()) {
                case "sequenceFlow" -> arrows.add(element);
                case "eventBasedGateway" -> forks.add(element.attribute("id"));
                case "subProcess" -> collect(element, arrows, forks);
                default -> {
                    // no arrow, and none in it
                }
            }
        }
    }

    private void passWith(String arrow, ActivityImpl event) {
        event.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> cast.pass(arrow), 0);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
        var facts = new TreeSet<String>();
        var extension = element.element("extensionElements");
        if (extension != null) {
            extension.elements().stream()
                    .filter(part -> part.getTagName().equals("out") && part.attribute("target") != null)
                    .forEach(part -> facts.add(part.attribute("target")));
        }
        activity.setActivityBehavior(new StandIn(cast, facts));
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
        var table = String.valueOf(element.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "decisionRef"));
        activity.addListener(
                ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> cast.mustKnow(execution, table));
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseExclusiveGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseInclusiveGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseParallelGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        watch(activity);
    }

    /** Goes on at once with what the other process is said to have found out. */
    private static final class StandIn extends FlowNodeActivityBehavior {

        private final RehearsalCast cast;
        private final Set<String> facts;

        StandIn(RehearsalCast cast, Set<String> facts) {
            this.cast = cast;
            this.facts = facts;
        }

        @Override
        public void execute(ActivityExecution execution) {
            cast.find((DelegateExecution) execution, execution.getActivity().getId(), facts);
            leave(execution);
        }
    }

    /** What is asked where a fact is not known. */
    static Question unknown(FactNotSet missing) {
        return new Question.Unknown(missing.fact());
    }
}
