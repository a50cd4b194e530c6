package coop.workers.studio.drawing;

import coop.workers.workflow.StepTemplates;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Adds what the engine wants to be told though there is only one right thing to say, so that nobody has to: that forms and
 * tables are those published with the diagram, that a called process belongs to the same case, which step was chosen by its
 * template in a desktop modeller.
 */
final class Completion {

    private static final String DEPLOYMENT = "deployment";
    private static final String SAME_CASE = "#{execution.processBusinessKey}";

    private final Drawing drawing;

    Completion(Drawing drawing) {
        this.drawing = drawing;
    }

    void complete() {
        for (var element : Xml.all(drawing.scope())) {
            switch (element.getLocalName()) {
                case "serviceTask" -> chooseByTemplate(element);
                case "userTask" -> bind(element, "formRefBinding");
                case "businessRuleTask" -> {
                    bind(element, "decisionRefBinding");
                    Xml.camunda(element, "mapDecisionResult", "singleEntry");
                }
                case "callActivity" -> completeCall(element);
                default -> {
                    // nothing is missing
                }
            }
        }
        tellArrows();
        takeUnusedMessages();
    }

    private static void chooseByTemplate(Element task) {
        if (Xml.camunda(task, "delegateExpression").isBlank()) {
            StepTemplates.stepOf(Xml.camunda(task, "modelerTemplate"))
                    .ifPresent(step -> Xml.camunda(task, "delegateExpression", "${" + step + "}"));
        }
    }

    private static void bind(Element element, String binding) {
        Xml.camunda(element, binding, DEPLOYMENT);
    }

    private void completeCall(Element call) {
        if (Xml.camunda(call, "calledElementBinding").isBlank()) {
            Xml.camunda(call, "calledElementBinding", "latest");
        }
        var sameCase = Xml.all(call).stream()
                .anyMatch(part -> part.getAttribute("businessKey").equals(SAME_CASE));
        if (!sameCase) {
            var extension = Xml.child(call, "extensionElements").orElseGet(() -> {
                var made = Xml.create(drawing.document(), Xml.MODEL, "extensionElements");
                Xml.insert(call, made);
                return made;
            });
            var in = Xml.create(drawing.document(), Xml.CAMUNDA, "in");
            in.setAttribute("businessKey", SAME_CASE);
            extension.insertBefore(in, extension.getFirstChild());
        }
    }

    /** Each place names the arrows that come and go; the arrows themselves say so first. */
    private void tellArrows() {
        var arrows = Xml.all(drawing.scope()).stream().filter(Drawing::isArrow).toList();
        var coming = by(arrows, "targetRef");
        var going = by(arrows, "sourceRef");
        Xml.all(drawing.scope()).stream().filter(Drawing::isNode).toList().forEach(node -> {
            name(node, "incoming", coming.getOrDefault(Xml.id(node), List.of()));
            name(node, "outgoing", going.getOrDefault(Xml.id(node), List.of()));
        });
    }

    private static Map<String, List<String>> by(List<Element> arrows, String end) {
        return arrows.stream()
                .collect(Collectors.groupingBy(
                        arrow -> arrow.getAttribute(end), Collectors.mapping(Xml::id, Collectors.toList())));
    }

    private void name(Element node, String word, List<String> arrows) {
        Set<String> missing = new HashSet<>(arrows);
        Xml.children(node, word).forEach(named -> {
            if (!missing.remove(named.getTextContent().strip())) {
                Xml.remove(named);
            }
        });
        arrows.stream().filter(missing::contains).forEach(arrow -> {
            var named = Xml.create(drawing.document(), Xml.MODEL, word);
            named.setTextContent(arrow);
            Xml.insert(node, named);
        });
    }

    private void takeUnusedMessages() {
        var used = Xml.all(drawing.scope()).stream()
                .map(element -> element.getAttribute("messageRef"))
                .collect(Collectors.toSet());
        Xml.children(drawing.root(), "message").stream()
                .filter(message -> !used.contains(Xml.id(message)))
                .forEach(Xml::remove);
    }
}
