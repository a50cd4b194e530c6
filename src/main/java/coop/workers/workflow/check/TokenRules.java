package coop.workers.workflow.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Plays every way a case can take through a flow, with all that can be under way at once, and finds where ways that run side
 * by side are not brought together again, and where a gateway waits for a way that was never taken.
 *
 * <p>A state is the set of arrows on which something is under way. Sub-processes count as one step; what an event that does
 * not interrupt sets going is played by itself.
 */
final class TokenRules {

    /** More states than a diagram has that anybody can read. */
    private static final int MOST_STATES = 5_000;

    private static final int MOST_WAYS = 6;

    private final Flow flow;
    private final Findings findings;
    private final Set<Element> stuck = new HashSet<>();
    private final Set<Element> doubled = new HashSet<>();

    TokenRules(Flow flow, Findings findings) {
        this.flow = flow;
        this.findings = findings;
    }

    void check() {
        flow.starts().forEach(start -> play(flow.leaving(start)));
        flow.nodes().stream()
                .filter(node -> node.getLocalName().equals("boundaryEvent") && !Flow.interrupts(node))
                .forEach(this::playBeside);
        stuck.forEach(
                gateway -> findings.wrong(
                        gateway,
                        "It waits for all its arrows, but there are ways on which not all of them are taken; the case would wait for ever. Bring together here exactly what parted at a place of this kind."));
        doubled.stream()
                .filter(node -> !stuck.contains(node))
                .forEach(
                        node -> findings.doubtful(
                                node,
                                "Ways that run at the same time meet here without being brought together, so from here on everything is done more than once. Put “at the same time” before it, so that they wait for each other."));
    }

    /** What goes on beside its activity must not run into what comes after it: that would then be done twice. */
    private void playBeside(Element event) {
        play(flow.leaving(event));
        var host = flow.host(event);
        if (host == null) {
            return;
        }
        var beside = Flow.closure(List.of(event), flow::next);
        flow.leaving(host).stream()
                .map(flow::target)
                .flatMap(target ->
                        Flow.closure(List.of(target), node -> node.equals(host) ? List.of() : flow.next(node)).stream())
                .filter(beside::contains)
                .filter(node -> !node.getLocalName().equals("endEvent"))
                .findFirst()
                .ifPresent(doubled::add);
    }

    private void play(List<Element> begin) {
        var first = ids(begin);
        var seen = new HashSet<Set<String>>();
        var open = new ArrayDeque<Set<String>>();
        seen.add(first);
        open.add(first);
        while (!open.isEmpty() && seen.size() < MOST_STATES) {
            var state = open.remove();
            if (!isDoubled(state)) {
                var next = after(state);
                if (next.isEmpty() && !state.isEmpty()) {
                    stuck.addAll(targets(state));
                }
                next.stream().filter(seen::add).forEach(open::add);
            }
        }
        if (seen.size() >= MOST_STATES) {
            findings.doubtful(
                    flow.scope(),
                    "So much can go on at once here that not every way could be followed. Draw it simpler.");
        }
    }

    private Set<Element> targets(Set<String> state) {
        return flow.arrows().stream()
                .filter(arrow -> state.contains(Flow.id(arrow)))
                .map(flow::target)
                .collect(Collectors.toSet());
    }

    private boolean isDoubled(Set<String> state) {
        var here = targets(state).stream()
                .filter(node -> !joins(node) && !node.getLocalName().equals("endEvent"))
                .filter(node -> arrived(node, state).size() > 1)
                .toList();
        doubled.addAll(here);
        return !here.isEmpty();
    }

    private static boolean joins(Element node) {
        return node.getLocalName().equals("parallelGateway")
                || node.getLocalName().equals("inclusiveGateway");
    }

    private List<Element> arrived(Element node, Set<String> state) {
        return flow.entering(node).stream()
                .filter(arrow -> state.contains(Flow.id(arrow)))
                .toList();
    }

    private List<Set<String>> after(Set<String> state) {
        var next = new ArrayList<Set<String>>();
        targets(state).stream().sorted(Comparator.comparing(Flow::id)).forEach(node -> step(node, state, next));
        return next;
    }

    private void step(Element node, Set<String> state, List<Set<String>> next) {
        var arrived = arrived(node, state);
        var leaving = flow.leaving(node);
        switch (node.getLocalName()) {
            case "endEvent" ->
                next.add(
                        SafeXml.children(node, "terminateEventDefinition").isEmpty()
                                ? moved(state, arrived, List.of())
                                : Set.of());
            case "exclusiveGateway", "eventBasedGateway" ->
                leaving.forEach(arrow -> next.add(moved(state, arrived, List.of(arrow))));
            case "parallelGateway" -> {
                if (arrived.size() == flow.entering(node).size()) {
                    next.add(moved(state, arrived, leaving));
                }
            }
            case "inclusiveGateway" -> {
                if (nothingElseCanArrive(node, state, arrived)) {
                    choices(leaving).forEach(chosen -> next.add(moved(state, arrived, chosen)));
                }
            }
            default -> {
                next.add(moved(state, arrived, leaving));
                flow.onBorderOf(node).stream()
                        .filter(Flow::interrupts)
                        .forEach(event -> next.add(moved(state, arrived, flow.leaving(event))));
            }
        }
    }

    private boolean nothingElseCanArrive(Element join, Set<String> state, List<Element> arrived) {
        var elsewhere = flow.arrows().stream()
                .filter(arrow -> state.contains(Flow.id(arrow)) && !arrived.contains(arrow))
                .map(flow::target)
                .toList();
        return !Flow.closure(elsewhere, node -> node.equals(join) ? List.of() : flow.next(node))
                .contains(join);
    }

    /** One or more of {@code arrows}; of very many only each by itself and all together. */
    private static List<List<Element>> choices(List<Element> arrows) {
        var choices = new ArrayList<List<Element>>();
        if (arrows.size() > MOST_WAYS) {
            arrows.forEach(arrow -> choices.add(List.of(arrow)));
            choices.add(arrows);
            return choices;
        }
        for (var mask = 1; mask < 1 << arrows.size(); mask++) {
            var chosen = new ArrayList<Element>();
            for (var each = 0; each < arrows.size(); each++) {
                if ((mask & 1 << each) != 0) {
                    chosen.add(arrows.get(each));
                }
            }
            choices.add(chosen);
        }
        return choices;
    }

    private static Set<String> moved(Set<String> state, List<Element> from, List<Element> to) {
        var moved = new TreeSet<>(state);
        moved.removeAll(ids(from));
        moved.addAll(ids(to));
        return moved;
    }

    private static Set<String> ids(List<Element> arrows) {
        return arrows.stream().map(Flow::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
