package coop.workers.workflow.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * What makes a diagram easy to read for those who did not draw it. Source: the recommended rules of bpmnlint 11, with names
 * for people on top. Where bpmnlint warns of every element that several arrows lead to, {@link TokenRules} warns only where
 * the ways really run at the same time; alternatives may meet anywhere.
 */
final class StyleRules {

    private static final int LONGEST_NAME = 80;

    private final Findings findings;

    StyleRules(Findings findings) {
        this.findings = findings;
    }

    void checkMessages(Element root) {
        var used = new HashSet<String>();
        SafeXml.all(root).forEach(element -> used.add(element.getAttribute("messageRef")));
        SafeXml.children(root, "message").stream()
                .filter(message -> !used.contains(Flow.id(message)))
                .forEach(message -> findings.doubtful(
                        message, "Nothing waits for the message “%s”. Take it out.", message.getAttribute("name")));
    }

    void check(Flow flow) {
        for (var node : flow.nodes()) {
            if (Flow.isGateway(node)) {
                checkGateway(flow, node);
            } else {
                checkName(node);
                checkParting(flow, node);
            }
        }
        checkDoubleArrows(flow);
    }

    private void checkName(Element node) {
        var name = node.getAttribute("name").strip();
        var kind = node.getLocalName();
        if (name.isEmpty()) {
            if (!kind.equals("userTask")) { // a user task without a name is an error
                findings.doubtful(
                        node,
                        Flow.isActivity(node)
                                ? "It has no name. Say what is done, such as “Send the letter”."
                                : "It has no name. Say what has happened, such as “Application withdrawn”.");
            }
        } else if (name.length() > LONGEST_NAME) {
            findings.doubtful(
                    node, "Its name is longer than %d characters; put the rest into its description.", LONGEST_NAME);
        } else if (name.endsWith("?") && !kind.equals("businessRuleTask")) {
            findings.doubtful(
                    node,
                    Flow.isActivity(node)
                            ? "“%s” is a question. Name a task by what is done, and put the question after it."
                            : "“%s” is a question; name an event by what has happened.",
                    name);
        }
    }

    private void checkParting(Flow flow, Element node) {
        if (flow.leaving(node).size() > 1) {
            findings.wrong(
                    node,
                    "Several arrows leave it, so all of them would be taken at once. Put a question, or “at the same time”, where ways part.");
        }
        if (node.getLocalName().equals("endEvent") && !flow.leaving(node).isEmpty()) {
            findings.wrong(node, "An arrow leaves an end. Take the arrow out, or make the end an event on the way.");
        }
        if (Set.of("startEvent", "boundaryEvent").contains(node.getLocalName())
                && !flow.entering(node).isEmpty()) {
            findings.wrong(node, "An arrow leads to an event that begins something. Take the arrow out.");
        }
    }

    private void checkGateway(Flow flow, Element gateway) {
        var entering = flow.entering(gateway).size();
        var leaving = flow.leaving(gateway);
        if (entering == 1 && leaving.size() == 1 && !gateway.getLocalName().equals("eventBasedGateway")) {
            findings.doubtful(gateway, "No ways part and none meet here. Take it out.");
        }
        if (entering > 1 && leaving.size() > 1 && !gateway.getLocalName().equals("eventBasedGateway")) {
            findings.doubtful(
                    gateway, "Ways meet and part at the same place. Draw two, so that one can read which is which.");
        }
        if (gateway.getLocalName().equals("inclusiveGateway")) {
            findings.doubtful(
                    gateway,
                    "Where several answers may hold at once it is hard to foresee what happens. Ask one question after the other instead.");
        }
        if (leaving.size() > 1 && Set.of("exclusiveGateway", "inclusiveGateway").contains(gateway.getLocalName())) {
            checkQuestion(gateway, leaving);
        }
    }

    private void checkQuestion(Element gateway, List<Element> answers) {
        var question = gateway.getAttribute("name").strip();
        if (question.isEmpty()) {
            findings.doubtful(gateway, "It has no name. Write the question that decides, such as “Approved?”.");
        } else if (!question.endsWith("?")) {
            findings.doubtful(gateway, "“%s” is no question. Write the question that decides, with “?”.", question);
        }
        Set<String> given = new HashSet<>();
        for (var arrow : answers) {
            var answer = arrow.getAttribute("name").strip();
            if (answer.isEmpty()) {
                findings.doubtful(arrow, "The arrow does not say to which answer it belongs. Write the answer on it.");
            } else if (!given.add(answer.toLowerCase(Locale.UK))) {
                findings.doubtful(arrow, "Two arrows say “%s”. Give each answer its own words.", answer);
            }
        }
    }

    private void checkDoubleArrows(Flow flow) {
        Set<String> drawn = new HashSet<>();
        for (var arrow : flow.arrows()) {
            var condition = SafeXml.children(arrow, "conditionExpression").stream()
                    .map(Element::getTextContent)
                    .findFirst()
                    .orElse("");
            if (!drawn.add(
                    String.join(" ", arrow.getAttribute("sourceRef"), arrow.getAttribute("targetRef"), condition))) {
                findings.doubtful(arrow, "Two arrows lead from the same place to the same place. Take one out.");
            }
        }
    }
}
