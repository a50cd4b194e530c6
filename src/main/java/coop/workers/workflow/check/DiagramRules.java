package coop.workers.workflow.check;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What a diagram must have so that every case finds its way: the engine itself would find out only when a case gets there. */
final class DiagramRules {

    private static final Set<String> BRANCHES = Set.of("exclusiveGateway", "inclusiveGateway");

    private final String file;
    private final FolderParts folder;
    private final Surroundings around;
    private final Findings findings;
    private final TaskRules tasks;

    DiagramRules(String file, FolderParts folder, Surroundings around, Findings findings) {
        this.file = file;
        this.folder = folder;
        this.around = around;
        this.findings = findings;
        this.tasks = new TaskRules(folder, around, findings);
    }

    void check(Element root) {
        var processes = SafeXml.children(root, "process");
        if (processes.size() != 1) {
            findings.wrong(
                    SafeXml.nearestId(root),
                    "A file holds exactly one process; this holds %d.".formatted(processes.size()));
            return;
        }
        checkProcess(processes.get(0));
        var messages = SafeXml.children(root, "message").stream()
                .filter(message -> !message.getAttribute("name").isBlank())
                .map(message -> message.getAttribute("id"))
                .collect(Collectors.toSet());
        var all = SafeXml.all(processes.get(0));
        all.forEach(element -> check(element, messages));
        checkFlows(all);
        checkWhole(root, processes.get(0));
    }

    private void checkWhole(Element root, Element process) {
        var flows = Flow.allIn(process);
        var ways = new FlowRules(findings);
        var style = new StyleRules(findings);
        for (var flow : flows) {
            ways.check(flow);
            new TokenRules(flow, findings).check();
            style.check(flow);
        }
        new FactRules(folder, around, findings).check(process);
        style.checkMessages(root);
        new LayoutRules(findings).check(root, flows);
    }

    private void checkProcess(Element process) {
        var name = file.endsWith(".bpmn") ? file.substring(0, file.length() - ".bpmn".length()) : file;
        if (!process.getAttribute("id").equals(name)) {
            findings.wrong(
                    process,
                    "The process must be called “%s”, as its file is, not “%s”.",
                    name,
                    process.getAttribute("id"));
        }
        if (!process.getAttribute("isExecutable").equals("true")) {
            findings.wrong(process, "The process is only a drawing: it is not marked as one that runs (executable).");
        }
        if (process.getAttribute("name").isBlank()) {
            findings.wrong(process, "The process has no name for people.");
        }
        if (!TimerText.isDuration(process.getAttributeNS(Bpmn.CAMUNDA, "historyTimeToLive"))) {
            findings.wrong(
                    process,
                    "The process does not say how many days its history is kept, such as P3650D for ten years.");
        }
    }

    private void check(Element element, Set<String> messages) {
        switch (element.getLocalName()) {
            case "serviceTask" -> tasks.checkStep(element);
            case "userTask" -> tasks.checkUserTask(element);
            case "businessRuleTask" -> tasks.checkTable(element);
            case "callActivity" -> checkCall(element);
            case "multiInstanceLoopCharacteristics" -> checkRepetition(element);
            case "timerEventDefinition" -> checkTimer(element);
            case "messageEventDefinition" -> {
                if (!messages.contains(element.getAttribute("messageRef"))) {
                    findings.wrong(element, "It waits for a message that has no name.");
                }
            }
            default -> {
                // the grammar says all there is to say
            }
        }
    }

    private void checkCall(Element call) {
        var called = call.getAttribute("calledElement");
        if (!around.processes().contains(called) && !folder.processes().contains(called)) {
            findings.wrong(call, "It calls the process “%s”, which there is not.", called);
        }
        if (!Set.of("latest", "deployment").contains(call.getAttributeNS(Bpmn.CAMUNDA, "calledElementBinding"))) {
            findings.wrong(
                    call,
                    "It must go through either the newest version of the other process or the one published together with it.");
        }
        var sameCase = SafeXml.all(call).stream()
                .anyMatch(part -> part.getAttribute("businessKey").equals(Walk.SAME_CASE));
        if (!sameCase) {
            findings.wrong(call, "The process it goes through must belong to the same case (businessKey).");
        }
    }

    private void checkRepetition(Element repetition) {
        if (SafeXml.children(repetition, "loopCardinality").isEmpty()) {
            findings.wrong(repetition, "It does not say how many times it is repeated.");
        }
    }

    private void checkTimer(Element timer) {
        var times = SafeXml.children(timer);
        if (times.size() != 1) {
            findings.wrong(timer, "A timer has exactly one time.");
            return;
        }
        var text = times.get(0).getTextContent().strip();
        if (!Formula.isPlain(text)) {
            return;
        }
        var fits =
                switch (times.get(0).getLocalName()) {
                    case "timeDuration" -> TimerText.isDuration(text);
                    case "timeCycle" -> TimerText.isCycle(text);
                    default -> TimerText.isMoment(text);
                };
        if (!fits) {
            findings.wrong(
                    timer,
                    "“%s” is no time that the office can read. Choose a length, or the date that a fact says; in the file 14 days are P14D, three times a week apart R3/P7D.",
                    Formula.shortened(text));
        }
    }

    private void checkFlows(java.util.List<Element> all) {
        Map<String, Element> byId = all.stream()
                .filter(element -> element.hasAttribute("id"))
                .collect(Collectors.toMap(
                        element -> element.getAttribute("id"), element -> element, (one, other) -> one));
        all.stream()
                .filter(element -> element.getLocalName().equals("sequenceFlow"))
                .forEach(flow -> {
                    var source = byId.get(flow.getAttribute("sourceRef"));
                    var conditional =
                            !SafeXml.children(flow, "conditionExpression").isEmpty();
                    if (source == null || !byId.containsKey(flow.getAttribute("targetRef"))) {
                        findings.wrong(flow, "The arrow does not lead from one element to another.");
                    } else if (conditional && !BRANCHES.contains(source.getLocalName())) {
                        findings.wrong(
                                flow,
                                "Only answers to a question may have a condition, and this arrow leaves no question.");
                    }
                });
        all.stream()
                .filter(element -> BRANCHES.contains(element.getLocalName()))
                .forEach(gateway -> checkBranch(gateway, all));
    }

    private void checkBranch(Element gateway, java.util.List<Element> all) {
        var leaving = all.stream()
                .filter(element -> element.getLocalName().equals("sequenceFlow"))
                .filter(flow -> flow.getAttribute("sourceRef").equals(gateway.getAttribute("id")))
                .toList();
        if (leaving.size() < 2) {
            return;
        }
        var standard = gateway.getAttribute("default");
        if (leaving.stream().noneMatch(flow -> flow.getAttribute("id").equals(standard))) {
            findings.wrong(gateway, "No answer is marked as the one to take where no other fits.");
        }
        leaving.stream()
                .filter(flow -> !flow.getAttribute("id").equals(standard))
                .filter(flow -> SafeXml.children(flow, "conditionExpression").isEmpty())
                .forEach(flow -> findings.wrong(flow, "This answer does not say when it is taken."));
    }
}
