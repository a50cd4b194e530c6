package coop.workers.workflow.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Every element is on a way from a start to an end, and no case runs in circles without anybody noticing. */
final class FlowRules {

    private final Findings findings;

    FlowRules(Findings findings) {
        this.findings = findings;
    }

    void check(Flow flow) {
        checkStarts(flow);
        checkEvents(flow);
        checkWays(flow);
        checkCircles(flow);
    }

    private void checkStarts(Flow flow) {
        var starts = flow.starts();
        if (starts.isEmpty()) {
            findings.wrong(flow.scope(), "It has no start. Draw the event that begins it.");
        } else if (Flow.isEventSubProcess(flow.scope())) {
            if (starts.size() > 1) {
                findings.wrong(flow.scope(), "It has %d starts; it can have one.", starts.size());
            }
            starts.stream()
                    .filter(start -> !Flow.hasTrigger(start))
                    .forEach(start ->
                            findings.wrong(start, "It begins when something happens; say what: a message or a time."));
        } else {
            var plain = starts.stream().filter(start -> !Flow.hasTrigger(start)).toList();
            if (plain.size() > 1) {
                findings.wrong(
                        plain.get(1), "It has %d starts without a message or a time; it can have one.", plain.size());
            }
            if (Flow.isSubProcess(flow.scope())) {
                starts.stream()
                        .filter(Flow::hasTrigger)
                        .forEach(
                                start -> findings.wrong(
                                        start,
                                        "A part of the process begins when the case comes to it; its start has no message and no time."));
            }
        }
    }

    private void checkEvents(Flow flow) {
        for (var node : flow.nodes()) {
            switch (node.getLocalName()) {
                case "boundaryEvent" -> {
                    var host = flow.host(node);
                    if (host == null || !Flow.isActivity(host)) {
                        findings.wrong(
                                node, "It sits on the border of nothing. Put it on a task or a part of the process.");
                    }
                    requireTrigger(node);
                }
                case "intermediateCatchEvent" -> requireTrigger(node);
                case "eventBasedGateway" -> checkFork(flow, node);
                default -> {
                    // other elements do not wait for events
                }
            }
        }
    }

    private void requireTrigger(Element event) {
        if (!Flow.hasTrigger(event)) {
            findings.wrong(event, "It does not say what it waits for: a message or a time.");
        }
    }

    private void checkFork(Flow flow, Element fork) {
        if (flow.leaving(fork).size() < 2) {
            findings.wrong(fork, "It waits for whichever comes first, so at least two arrows must leave it.");
        }
        flow.leaving(fork).stream()
                .filter(arrow -> !flow.target(arrow).getLocalName().equals("intermediateCatchEvent"))
                .forEach(arrow -> findings.wrong(
                        arrow,
                        "After “whichever comes first” there must be an event that waits for a message or a time."));
    }

    private void checkWays(Flow flow) {
        var starts = flow.nodes().stream()
                .filter(node -> node.getLocalName().equals("startEvent") || Flow.isEventSubProcess(node))
                .toList();
        var reached = Flow.closure(starts, flow::next);
        if (!flow.starts().isEmpty()) {
            flow.nodes().stream()
                    .filter(node -> !reached.contains(node))
                    .forEach(node -> findings.wrong(
                            node, "No way leads here from the start. Draw an arrow to it, or take it out."));
        }
        var deadEnds = flow.nodes().stream()
                .filter(node -> flow.leaving(node).isEmpty())
                .filter(node -> !Flow.isEventSubProcess(node))
                .toList();
        deadEnds.stream()
                .filter(node -> !node.getLocalName().equals("endEvent"))
                .forEach(node ->
                        findings.wrong(node, "It leads nowhere. Draw an arrow to what comes next, or to an end."));
        var ends = Flow.closure(deadEnds, flow::before);
        flow.nodes().stream()
                .filter(node -> !ends.contains(node) && reached.contains(node) && !Flow.isEventSubProcess(node))
                .forEach(node -> findings.wrong(node, "From here a case goes round for ever: no way leads to an end."));
    }

    /** Steps, tables and gateways that lead back to themselves with nobody and nothing to wait for. */
    private void checkCircles(Flow flow) {
        var automatic = flow.nodes().stream()
                .filter(node -> !Flow.waits(node))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Element> told = new HashSet<>();
        for (var node : automatic) {
            var circle = circleThrough(flow, node, automatic);
            if (!circle.isEmpty() && !told.contains(node)) {
                findings.wrong(
                        node,
                        "From here the case can come back here without anybody’s doing and without waiting, over and over. Put a task or an event into the circle.");
                told.addAll(circle);
            }
        }
    }

    private static Set<Element> circleThrough(Flow flow, Element node, Set<Element> within) {
        var ahead = Flow.closure(automaticNext(flow, node, within), each -> automaticNext(flow, each, within));
        if (!ahead.contains(node)) {
            return Set.of();
        }
        var circle = new HashSet<>(ahead);
        circle.removeIf(each -> !Flow.closure(List.of(each), next -> automaticNext(flow, next, within))
                .contains(node));
        return circle;
    }

    private static List<Element> automaticNext(Flow flow, Element node, Set<Element> within) {
        return flow.leaving(node).stream()
                .map(flow::target)
                .filter(within::contains)
                .toList();
    }
}
