package coop.workers.workflow.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The elements and attributes that a kind of file may have; whatever is not named here is refused. Names are written
 * {@code prefix:name} with fixed prefixes, whatever prefixes a file chooses.
 */
final class Grammar {

    private final Map<String, String> prefixes;
    private final Map<String, Set<String>> attributes = new HashMap<>();
    private final Set<String> texts;
    private final Set<String> formulas;

    private Grammar(Map<String, String> prefixes, Set<String> texts, Set<String> formulas) {
        this.prefixes = prefixes;
        this.texts = texts;
        this.formulas = formulas;
    }

    private Grammar allow(String elements, String allowed) {
        var names = words(allowed);
        words(elements).forEach(element -> attributes.put(element, names));
        return this;
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }

    String name(org.w3c.dom.Node node) {
        var namespace = node.getNamespaceURI();
        if (namespace == null) {
            return node.getLocalName();
        }
        var prefix = prefixes.get(namespace);
        return prefix == null
                ? "{%s}%s".formatted(namespace, node.getLocalName())
                : prefix.isEmpty() ? node.getLocalName() : prefix + ":" + node.getLocalName();
    }

    boolean hasElement(String element) {
        return attributes.containsKey(element);
    }

    boolean hasAttribute(String element, String attribute) {
        return attributes.getOrDefault(element, Set.of()).contains(attribute);
    }

    /** May text stand directly in it? */
    boolean hasText(String element) {
        return texts.contains(element);
    }

    /** May a formula stand there: the text of an element, or {@code element/@attribute}? */
    boolean hasFormula(String place) {
        return formulas.contains(place);
    }

    static final Grammar DIAGRAM = new Grammar(
                    Map.of(
                            Bpmn.MODEL, "",
                            Bpmn.CAMUNDA, "camunda",
                            Bpmn.DIAGRAM, "bpmndi",
                            Bpmn.DC, "dc",
                            Bpmn.DI, "di",
                            Bpmn.XSI, "xsi",
                            Bpmn.MODELER, "modeler"),
                    Set.of(
                            "documentation",
                            "text",
                            "incoming",
                            "outgoing",
                            "flowNodeRef",
                            "conditionExpression",
                            "loopCardinality",
                            "completionCondition",
                            "timeDate",
                            "timeDuration",
                            "timeCycle",
                            "camunda:inputParameter"),
                    Set.of(
                            "conditionExpression",
                            "loopCardinality",
                            "completionCondition",
                            "timeDate",
                            "timeDuration",
                            "timeCycle",
                            "userTask/@camunda:dueDate",
                            "serviceTask/@camunda:delegateExpression"))
            .allow(
                    "definitions",
                    "id name targetNamespace exporter exporterVersion modeler:executionPlatform modeler:executionPlatformVersion")
            .allow("process", "id name isExecutable processType camunda:historyTimeToLive camunda:versionTag")
            .allow("documentation text incoming outgoing flowNodeRef extensionElements", "id")
            .allow("message", "id name")
            .allow("startEvent", "id name isInterrupting camunda:asyncBefore camunda:asyncAfter")
            .allow(
                    "endEvent intermediateThrowEvent intermediateCatchEvent",
                    "id name camunda:asyncBefore camunda:asyncAfter")
            .allow("boundaryEvent", "id name attachedToRef cancelActivity camunda:asyncBefore camunda:asyncAfter")
            .allow("messageEventDefinition", "id messageRef")
            .allow("timerEventDefinition terminateEventDefinition", "id")
            .allow(
                    "timeDate timeDuration timeCycle conditionExpression loopCardinality completionCondition",
                    "id xsi:type")
            .allow("sequenceFlow", "id name sourceRef targetRef")
            .allow(
                    "exclusiveGateway inclusiveGateway",
                    "id name default gatewayDirection camunda:asyncBefore camunda:asyncAfter")
            .allow("parallelGateway", "id name gatewayDirection camunda:asyncBefore camunda:asyncAfter")
            .allow("eventBasedGateway", "id name gatewayDirection eventGatewayType instantiate")
            .allow(
                    "serviceTask",
                    "id name camunda:delegateExpression camunda:modelerTemplate camunda:asyncBefore camunda:asyncAfter camunda:exclusive")
            .allow(
                    "userTask",
                    "id name camunda:formRef camunda:formRefBinding camunda:candidateGroups camunda:dueDate"
                            + " camunda:asyncBefore camunda:asyncAfter camunda:exclusive")
            .allow(
                    "businessRuleTask",
                    "id name camunda:decisionRef camunda:decisionRefBinding camunda:mapDecisionResult"
                            + " camunda:resultVariable camunda:asyncBefore camunda:asyncAfter")
            .allow(
                    "callActivity",
                    "id name calledElement camunda:calledElementBinding camunda:asyncBefore camunda:asyncAfter")
            .allow("subProcess", "id name triggeredByEvent camunda:asyncBefore camunda:asyncAfter")
            .allow("multiInstanceLoopCharacteristics", "id isSequential camunda:asyncBefore camunda:asyncAfter")
            .allow("laneSet lane", "id name")
            .allow("textAnnotation", "id textFormat")
            .allow("association", "id sourceRef targetRef associationDirection")
            .allow("camunda:inputOutput", "")
            .allow("camunda:inputParameter", "name")
            .allow("camunda:in", "businessKey source target")
            .allow("camunda:out", "source target")
            .allow("bpmndi:BPMNDiagram", "id name resolution documentation")
            .allow("bpmndi:BPMNPlane", "id bpmnElement")
            .allow("bpmndi:BPMNShape", "id bpmnElement isExpanded isMarkerVisible isHorizontal")
            .allow("bpmndi:BPMNEdge", "id bpmnElement sourceElement targetElement")
            .allow("bpmndi:BPMNLabel", "id labelStyle")
            .allow("dc:Bounds", "x y width height")
            .allow("di:waypoint", "x y");

    static final Grammar TABLE = new Grammar(
                    Map.of(
                            "http://www.omg.org/spec/DMN/20151101/dmn.xsd", "",
                            "http://www.omg.org/spec/DMN/20180521/MODEL/", "",
                            "https://www.omg.org/spec/DMN/20191111/MODEL/", "",
                            "http://camunda.org/schema/1.0/dmn", "camunda",
                            "https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi",
                            "http://www.omg.org/spec/DMN/20180521/DMNDI/", "dmndi",
                            "http://www.omg.org/spec/DMN/20180521/DC/", "dc",
                            "http://www.omg.org/spec/DMN/20180521/DI/", "di"),
                    Set.of("text", "description"),
                    Set.of())
            .allow("definitions", "id name namespace exporter exporterVersion")
            .allow("decision", "id name camunda:historyTimeToLive camunda:versionTag")
            .allow("decisionTable", "id hitPolicy")
            .allow("input", "id label")
            .allow("inputExpression", "id typeRef")
            .allow("inputValues outputValues inputEntry outputEntry rule", "id")
            .allow("output", "id label name typeRef")
            .allow("text description", "")
            .allow("dmndi:DMNDI", "")
            .allow("dmndi:DMNDiagram", "id name")
            .allow("dmndi:DMNShape", "id dmnElementRef")
            .allow("dc:Bounds", "x y width height");
}
