package coop.workers.workflow.check;

import coop.workers.forms.Form;
import coop.workers.forms.FormElement.Field;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A fact is set before it is read, on every way that leads there. The engine would find out only when a case gets there:
 * it then stands still with an incident.
 */
final class FactRules {

    /** Set by the engine for what is done several times. */
    static final Set<String> OF_REPETITIONS =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    /** What is known when a case gets somewhere: facts set on every way there, and on at least one. */
    private record Known(Set<String> surely, Set<String> perhaps) {

        Known and(Collection<String> more) {
            return new Known(union(surely, more), union(perhaps, more));
        }

        /** Where ways meet of which one was taken. */
        Known or(Known other) {
            var both = new TreeSet<>(surely);
            both.retainAll(other.surely);
            return new Known(both, union(perhaps, other.perhaps));
        }

        /** Where ways meet that were all taken. */
        Known with(Known other) {
            return new Known(union(surely, other.surely), union(perhaps, other.perhaps));
        }
    }

    private final FolderParts folder;
    private final Surroundings around;
    private final Findings findings;
    private final Set<String> told = new HashSet<>();

    FactRules(FolderParts folder, Surroundings around, Findings findings) {
        this.folder = folder;
        this.around = around;
        this.findings = findings;
    }

    void check(Element process) {
        var key = Flow.id(process);
        var given = union(
                around.given().getOrDefault(key, Set.of()), folder.handedOver().getOrDefault(key, Set.of()));
        check(new Flow(process), new Known(given, given));
    }

    /** What is known when the flow has ended. */
    private Known check(Flow flow, Known atStart) {
        var before = spread(flow, atStart);
        var anywhere = union(atStart.perhaps(), everythingSetIn(flow));
        for (var node : flow.nodes()) {
            if (Flow.isEventSubProcess(node)) {
                check(new Flow(node), new Known(atStart.surely(), anywhere));
                continue;
            }
            var known = before.get(node);
            if (known == null) {
                continue;
            }
            readBy(node).forEach((fact, place) -> checkRead(node, fact, place, known));
            if (Flow.isSubProcess(node)) {
                check(new Flow(node), known);
            }
            var after = after(node, known);
            for (var arrow : flow.leaving(node)) {
                factsIn(SafeXml.children(arrow, "conditionExpression"))
                        .forEach(fact -> checkRead(node, fact, "", after));
            }
        }
        return flow.nodes().stream()
                .filter(node -> node.getLocalName().equals("endEvent"))
                .map(before::get)
                .filter(known -> known != null)
                .reduce(Known::or)
                .orElse(atStart);
    }

    private void checkRead(Element element, String fact, String place, Known known) {
        if (known.surely().contains(fact)
                || OF_REPETITIONS.contains(fact)
                || !told.add(Flow.id(element) + " " + fact)) {
            return;
        }
        if (known.perhaps().contains(fact)) {
            findings.doubtful(
                    element,
                    "%s reads “%s”, which is not set on every way that leads here; on the others the case would stand still. Set it before, in a form, a table or a step.",
                    place.isEmpty() ? "It" : place,
                    fact);
        } else {
            findings.wrong(
                    element,
                    "%s reads “%s”, which nothing sets before. Ask for it in a form, or set it by a table or a step.",
                    place.isEmpty() ? "It" : place,
                    fact);
        }
    }

    /** What is known on entering each element, followed until nothing changes. */
    private Map<Element, Known> spread(Flow flow, Known atStart) {
        Map<Element, Known> before = new HashMap<>();
        var open = new ArrayDeque<>(flow.starts());
        flow.starts().forEach(start -> before.put(start, atStart));
        while (!open.isEmpty()) {
            var node = open.remove();
            for (var next : flow.next(node)) {
                var entered = entering(flow, next, before);
                if (entered != null && !entered.equals(before.get(next))) {
                    before.put(next, entered);
                    open.add(next);
                }
            }
        }
        return before;
    }

    private @Nullable Known entering(Flow flow, Element node, Map<Element, Known> before) {
        var host = flow.host(node);
        if (host != null) {
            return before.get(host);
        }
        var all = node.getLocalName().equals("parallelGateway");
        return flow.entering(node).stream()
                .map(flow::source)
                .filter(before::containsKey)
                .map(source -> after(source, java.util.Objects.requireNonNull(before.get(source))))
                .reduce((one, other) -> all ? one.with(other) : one.or(other))
                .orElse(null);
    }

    private Known after(Element node, Known before) {
        if (Flow.isSubProcess(node)) {
            var inner = new Flow(node);
            var ends = spread(inner, before);
            return inner.nodes().stream()
                    .filter(end -> end.getLocalName().equals("endEvent"))
                    .map(ends::get)
                    .filter(known -> known != null)
                    .reduce(Known::or)
                    .orElse(before);
        }
        return before.and(setBy(node));
    }

    private Set<String> everythingSetIn(Flow flow) {
        return flow.nodes().stream()
                .flatMap(node ->
                        Flow.isSubProcess(node) ? everythingSetIn(new Flow(node)).stream() : setBy(node).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> setBy(Element node) {
        return switch (node.getLocalName()) {
            case "userTask" -> {
                var form = folder.forms().get(camunda(node, "formRef"));
                yield form == null ? Set.of() : asked(form);
            }
            case "serviceTask" ->
                step(node).map(Surroundings.Offer::sets).findFirst().orElse(Set.of());
            case "businessRuleTask" -> Set.of(camunda(node, "resultVariable"));
            case "callActivity" -> attributes(node, "out", "target");
            default -> Set.of();
        };
    }

    private static Set<String> asked(Form form) {
        return form.fields().stream()
                .filter(field -> !field.readOnly() && field.kind().canBeFact())
                .map(Field::key)
                .collect(Collectors.toSet());
    }

    /** Facts that {@code node} reads, with what of it reads them. */
    private Map<String, String> readBy(Element node) {
        var read = new LinkedHashMap<String, String>();
        switch (node.getLocalName()) {
            case "serviceTask" ->
                step(node).flatMap(offer -> offer.reads().stream()).forEach(fact -> read.put(fact, "Its step"));
            case "businessRuleTask" -> {
                var table = camunda(node, "decisionRef");
                folder.tables()
                        .getOrDefault(table, Set.of())
                        .forEach(fact -> read.put(fact, "Its table “%s”".formatted(table)));
            }
            case "callActivity" ->
                attributes(node, "in", "source").forEach(fact -> read.put(fact, "What it hands over"));
            case "userTask" -> factsIn(camunda(node, "dueDate")).forEach(fact -> read.put(fact, "Its date"));
            default -> {
                // reads no fact by itself
            }
        }
        SafeXml.children(node, "multiInstanceLoopCharacteristics").stream()
                .flatMap(repetition -> factsIn(SafeXml.children(repetition)).stream())
                .forEach(fact -> read.put(fact, "How often it is done"));
        SafeXml.children(node, "timerEventDefinition").stream()
                .flatMap(timer -> factsIn(SafeXml.children(timer)).stream())
                .forEach(fact -> read.put(fact, "Its time"));
        return read;
    }

    private Stream<Surroundings.Offer> step(Element task) {
        return factsIn(camunda(task, "delegateExpression")).stream()
                .map(around.steps()::get)
                .filter(offer -> offer != null);
    }

    private static Set<String> attributes(Element call, String part, String attribute) {
        return SafeXml.all(call).stream()
                .filter(each -> each.getLocalName().equals(part) && each.hasAttribute(attribute))
                .map(each -> each.getAttribute(attribute))
                .collect(Collectors.toSet());
    }

    private static Set<String> factsIn(List<Element> formulas) {
        return formulas.stream()
                .flatMap(formula -> factsIn(formula.getTextContent()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> factsIn(String text) {
        return Formula.isPlain(text) ? Set.of() : Formula.parse(text).facts();
    }

    private static String camunda(Element element, String attribute) {
        return element.getAttributeNS(Bpmn.CAMUNDA, attribute);
    }

    private static Set<String> union(Collection<String> one, Collection<String> other) {
        var union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }
}
