package coop.workers.workflow.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Everything that runs is drawn, so that the picture tells the whole of it. */
final class LayoutRules {

    private record Box(double left, double top, double right, double bottom) {

        static Box of(Element bounds) {
            var left = number(bounds, "x");
            var top = number(bounds, "y");
            return new Box(left, top, left + number(bounds, "width"), top + number(bounds, "height"));
        }

        private static double number(Element bounds, String side) {
            try {
                return Double.parseDouble(bounds.getAttribute(side));
            } catch (NumberFormatException none) {
                return 0;
            }
        }

        boolean covers(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final Findings findings;

    LayoutRules(Findings findings) {
        this.findings = findings;
    }

    void check(Element root, List<Flow> flows) {
        Map<String, Box> boxes = new HashMap<>();
        Set<String> drawn = new HashSet<>();
        for (var part : SafeXml.all(root)) {
            var element = part.getAttribute("bpmnElement");
            if (part.getLocalName().equals("BPMNShape")) {
                SafeXml.children(part, "Bounds").forEach(bounds -> boxes.put(element, Box.of(bounds)));
            } else if (part.getLocalName().equals("BPMNEdge")) {
                drawn.add(element);
            }
        }
        if (boxes.isEmpty()) {
            findings.doubtful(
                    flows.get(0).scope(),
                    "Nothing of it is drawn: the file has no layout, so there would be no picture. Open it in the modeller and place its elements.");
            return;
        }
        for (var flow : flows) {
            flow.nodes().stream()
                    .filter(node -> !boxes.containsKey(Flow.id(node)))
                    .forEach(node ->
                            findings.doubtful(node, "It is not drawn. Place it on the picture, or take it out."));
            flow.arrows().stream()
                    .filter(arrow -> !drawn.contains(Flow.id(arrow)))
                    .forEach(arrow -> findings.doubtful(arrow, "The arrow is not drawn. Draw it anew."));
            checkOverlaps(flow, boxes);
        }
    }

    private void checkOverlaps(Flow flow, Map<String, Box> boxes) {
        var placed = flow.nodes().stream()
                .filter(node -> !node.getLocalName().equals("boundaryEvent"))
                .filter(node -> boxes.containsKey(Flow.id(node)))
                .toList();
        for (var one = 0; one < placed.size(); one++) {
            for (var other = one + 1; other < placed.size(); other++) {
                if (box(placed.get(one), boxes).covers(box(placed.get(other), boxes))) {
                    findings.doubtful(
                            placed.get(other), "It lies on top of “%s”. Move one of them.", Flow.id(placed.get(one)));
                }
            }
        }
    }

    private static Box box(Element node, Map<String, Box> boxes) {
        return boxes.getOrDefault(Flow.id(node), new Box(0, 0, 0, 0));
    }
}
