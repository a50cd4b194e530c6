package coop.workers.workflow.check;

import coop.workers.workflow.ProcessXml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The flow of one process or sub-process: what is in it and which arrows lead where. A sub-process in it has a flow of its own. */
final class Flow {

    private static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway");

    private static final Set<String> ACTIVITIES =
            Set.of("serviceTask", "userTask", "businessRuleTask", "callActivity", "subProcess");

    private static final Set<String> TRIGGERS = Set.of("messageEventDefinition", "timerEventDefinition");

    private final Element scope;
    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final List<Element> arrows = new ArrayList<>();
    private final Map<String, List<Element>> leaving = new HashMap<>();
    private final Map<String, List<Element>> entering = new HashMap<>();
    private final Map<String, List<Element>> attached = new HashMap<>();

    /** @param scope a process or a sub-process all of whose arrows lead from one element to another */
    Flow(Element scope) {
        this.scope = scope;
        var parts = SafeXml.children(scope);
        parts.stream()
                .filter(part -> ProcessXml.NODES.contains(part.getLocalName()))
                .forEach(node -> nodes.put(id(node), node));
        nodes.values().stream()
                .filter(node -> node.getLocalName().equals("boundaryEvent"))
                .forEach(event -> put(attached, event.getAttribute("attachedToRef"), event));
        parts.stream()
                .filter(part -> part.getLocalName().equals("sequenceFlow"))
                .filter(arrow -> nodes.containsKey(arrow.getAttribute("sourceRef"))
                        && nodes.containsKey(arrow.getAttribute("targetRef")))
                .forEach(arrow -> {
                    arrows.add(arrow);
                    put(leaving, arrow.getAttribute("sourceRef"), arrow);
                    put(entering, arrow.getAttribute("targetRef"), arrow);
                });
    }

    /** The flow of {@code process}, then those of its sub-processes, however deep. */
    static List<Flow> allIn(Element process) {
        var flows = new ArrayList<Flow>();
        flows.add(new Flow(process));
        flows.get(0).nodes().stream().filter(Flow::isSubProcess).forEach(subProcess -> flows.addAll(allIn(subProcess)));
        return flows;
    }

    private static void put(Map<String, List<Element>> map, String key, Element value) {
        map.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    Element scope() {
        return scope;
    }

    /** In the order they stand in the file. */
    Collection<Element> nodes() {
        return nodes.values();
    }

    List<Element> arrows() {
        return arrows;
    }

    List<Element> leaving(Element node) {
        return leaving.getOrDefault(id(node), List.of());
    }

    List<Element> entering(Element node) {
        return entering.getOrDefault(id(node), List.of());
    }

    Element source(Element arrow) {
        return there(arrow.getAttribute("sourceRef"));
    }

    Element target(Element arrow) {
        return there(arrow.getAttribute("targetRef"));
    }

    private Element there(String id) {
        var node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("no such element: " + id);
        }
        return node;
    }

    /** Events on the border of {@code activity}. */
    List<Element> onBorderOf(Element activity) {
        return attached.getOrDefault(id(activity), List.of());
    }

    @Nullable Element host(Element boundaryEvent) {
        return nodes.get(boundaryEvent.getAttribute("attachedToRef"));
    }

    List<Element> starts() {
        return nodes().stream()
                .filter(node -> node.getLocalName().equals("startEvent"))
                .toList();
    }

    /** Where a case may be next, by an arrow or by an event on the border. */
    List<Element> next(Element node) {
        var next = new ArrayList<Element>();
        leaving(node).forEach(arrow -> next.add(target(arrow)));
        next.addAll(onBorderOf(node));
        return next;
    }

    /** Where a case may have been just before. */
    List<Element> before(Element node) {
        var before = new ArrayList<Element>();
        entering(node).forEach(arrow -> before.add(source(arrow)));
        var host = host(node);
        if (host != null) {
            before.add(host);
        }
        return before;
    }

    /** Everything that can be come to from {@code from} by {@code step}, which itself counts. */
    static Set<Element> closure(Collection<Element> from, Function<Element, List<Element>> step) {
        var reached = new LinkedHashSet<>(from);
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (var next : step.apply(open.remove())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    static boolean isGateway(Element node) {
        return GATEWAYS.contains(node.getLocalName());
    }

    static boolean isActivity(Element node) {
        return ACTIVITIES.contains(node.getLocalName());
    }

    static boolean isSubProcess(Element node) {
        return node.getLocalName().equals("subProcess");
    }

    /** A sub-process that begins by itself when something happens, whatever is under way. */
    static boolean isEventSubProcess(Element node) {
        return isSubProcess(node) && node.getAttribute("triggeredByEvent").equals("true");
    }

    /** Does something have to happen for this event to begin? */
    static boolean hasTrigger(Element event) {
        return SafeXml.children(event).stream().anyMatch(part -> TRIGGERS.contains(part.getLocalName()));
    }

    /** Does {@code event}, on the border of an activity, end it? */
    static boolean interrupts(Element event) {
        return !event.getAttribute("cancelActivity").equals("false");
    }

    /** Does a case rest here until somebody acts or something happens? */
    static boolean waits(Element node) {
        return switch (node.getLocalName()) {
            case "userTask", "intermediateCatchEvent", "eventBasedGateway", "callActivity", "boundaryEvent" -> true;
            case "subProcess" -> new Flow(node).nodes().stream().anyMatch(Flow::waits);
            default -> false;
        };
    }
}
