package coop.workers.workflow.check;

import coop.workers.shared.NotFound;
import coop.workers.workflow.ProcessFolder;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessOutline;
import coop.workers.workflow.ProcessOutline.Beside;
import coop.workers.workflow.ProcessOutline.Doing;
import coop.workers.workflow.ProcessOutline.Part;
import coop.workers.workflow.ProcessOutline.Place;
import coop.workers.workflow.ProcessOutline.Table;
import coop.workers.workflow.ProcessOutline.Time;
import coop.workers.workflow.ProcessOutline.Trigger;
import coop.workers.workflow.ProcessOutline.Way;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads a folder into an outline, each place after those that lead to it. */
public final class OutlineReader {

    private static final Map<String, Time.Kind> TIMES = Map.of(
            "timeDuration", Time.Kind.AFTER,
            "timeCycle", Time.Kind.EVERY,
            "timeDate", Time.Kind.ON);

    private final Map<String, String> messages = new HashMap<>();

    private OutlineReader(Element root) {
        SafeXml.children(root, "message")
                .forEach(message -> messages.put(Flow.id(message), message.getAttribute("name")));
    }

    /**
     * The outline of {@code process}.
     *
     * @throws NotAllowed if a file cannot be read
     * @throws NotFound if the folder has no such process
     */
    public static ProcessOutline read(ProcessFolder folder, ProcessKey process) {
        var file = folder.files().get(process + ".bpmn");
        if (file == null) {
            throw new NotFound();
        }
        var root = SafeXml.parse(file).getDocumentElement();
        var drawn = SafeXml.children(root, "process").stream().findFirst().orElseThrow(NotFound::new);
        var reader = new OutlineReader(root);
        var parts = new ArrayList<Part>();
        parts.add(reader.part(drawn));
        new Flow(drawn)
                .nodes().stream()
                        .filter(Flow::isEventSubProcess)
                        .forEach(subProcess -> parts.add(reader.part(subProcess)));
        return new ProcessOutline(drawn.getAttribute("name"), description(drawn), parts, tables(folder));
    }

    private Part part(Element scope) {
        var flow = new Flow(scope);
        return new Part(
                scope.getAttribute("name"),
                description(scope),
                inReadingOrder(flow).stream()
                        .filter(node -> !node.getLocalName().equals("boundaryEvent") && !onlyMeets(flow, node))
                        .map(node -> place(flow, node))
                        .toList());
    }

    /** A gateway where ways only meet says nothing to a reader. */
    private static boolean onlyMeets(Flow flow, Element node) {
        return Set.of("exclusiveGateway", "inclusiveGateway").contains(node.getLocalName())
                && flow.leaving(node).size() == 1;
    }

    /** Depth first from the starts, turned round: each after those that lead to it, save where the way goes back. */
    private static List<Element> inReadingOrder(Flow flow) {
        var left = new ArrayList<Element>();
        var seen = new HashSet<Element>();
        var starts = new ArrayList<>(flow.starts());
        Collections.reverse(starts);
        starts.forEach(start -> visit(flow, start, seen, left));
        Collections.reverse(left);
        return left;
    }

    private static void visit(Flow flow, Element node, Set<Element> seen, List<Element> left) {
        if (!seen.add(node)) {
            return;
        }
        var next = new ArrayList<>(flow.next(node));
        Collections.reverse(next);
        next.forEach(each -> visit(flow, each, seen, left));
        left.add(node);
    }

    private Place place(Flow flow, Element node) {
        return new Place(
                Flow.id(node),
                name(node),
                description(node),
                doing(node),
                ways(flow, node),
                flow.onBorderOf(node).stream()
                        .map(event -> new Beside(
                                Flow.id(event), name(event), trigger(event), Flow.interrupts(event), ways(flow, event)))
                        .toList());
    }

    private Doing doing(Element node) {
        return switch (node.getLocalName()) {
            case "startEvent" -> new Doing.Begins(trigger(node));
            case "endEvent" -> new Doing.Ends();
            case "userTask" -> work(node);
            case "serviceTask" ->
                new Doing.Step(camunda(node, "delegateExpression").replaceAll("[${}\\s]", ""), letter(node));
            case "businessRuleTask" -> new Doing.Decides(camunda(node, "decisionRef"));
            case "callActivity" -> new Doing.Calls(new ProcessKey(node.getAttribute("calledElement")));
            case "exclusiveGateway" -> new Doing.Asks(false);
            case "inclusiveGateway" -> new Doing.Asks(true);
            case "parallelGateway" -> new Doing.Parts();
            case "eventBasedGateway" -> new Doing.Waits();
            case "subProcess" -> new Doing.Within(part(node));
            default -> new Doing.Happens(trigger(node));
        };
    }

    private static Doing work(Element task) {
        var queue = camunda(task, "candidateGroups");
        var due = camunda(task, "dueDate");
        return new Doing.Work(
                queue.isEmpty() ? null : queue,
                camunda(task, "formRef"),
                due.isEmpty() ? null : time(Time.Kind.AFTER, due),
                !SafeXml.children(task, "multiInstanceLoopCharacteristics").isEmpty());
    }

    private static @Nullable String letter(Element task) {
        return SafeXml.all(task).stream()
                .filter(part -> part.getLocalName().equals("inputParameter")
                        && part.getAttribute("name").equals("letter"))
                .map(part -> part.getTextContent().strip())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Trigger trigger(Element event) {
        return SafeXml.children(event).stream()
                .flatMap(part -> switch (part.getLocalName()) {
                    case "messageEventDefinition" ->
                        Stream.<Trigger>of(
                                new Trigger.Told(messages.getOrDefault(part.getAttribute("messageRef"), "")));
                    case "timerEventDefinition" ->
                        SafeXml.children(part).stream()
                                .filter(time -> TIMES.containsKey(time.getLocalName()))
                                .map(time -> (Trigger) new Trigger.Timed(time(
                                        TIMES.getOrDefault(time.getLocalName(), Time.Kind.ON), time.getTextContent())));
                    default -> Stream.<Trigger>empty();
                })
                .findFirst()
                .orElse(null);
    }

    private static Time time(Time.Kind kind, String text) {
        return Formula.isPlain(text)
                ? new Time(kind, text.strip(), false)
                : new Time(kind, text.replaceAll("[${}\\s]", ""), true);
    }

    private static List<Way> ways(Flow flow, Element node) {
        return flow.leaving(node).stream()
                .map(arrow -> {
                    var target = flow.target(arrow);
                    while (onlyMeets(flow, target)) {
                        target = flow.target(flow.leaving(target).get(0));
                    }
                    return new Way(
                            arrow.getAttribute("name"),
                            Flow.id(arrow).equals(node.getAttribute("default")),
                            Flow.id(target),
                            name(target));
                })
                .toList();
    }

    private static List<Table> tables(ProcessFolder folder) {
        return folder.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".dmn"))
                .flatMap(file ->
                        SafeXml.children(SafeXml.parse(file.getValue()).getDocumentElement(), "decision").stream())
                .flatMap(decision ->
                        SafeXml.children(decision, "decisionTable").stream().map(table -> table(decision, table)))
                .toList();
    }

    private static Table table(Element decision, Element table) {
        return new Table(
                Flow.id(decision),
                name(decision),
                SafeXml.children(table, "input").stream()
                        .map(input -> labelled(input, input.getTextContent().strip()))
                        .toList(),
                SafeXml.children(table, "output").stream()
                        .map(output -> labelled(output, output.getAttribute("name")))
                        .findFirst()
                        .orElse(""),
                SafeXml.children(table, "rule").stream()
                        .map(rule -> new Table.Rule(
                                SafeXml.children(rule, "inputEntry").stream()
                                        .map(cell -> cell.getTextContent().strip())
                                        .toList(),
                                first(rule, "outputEntry"),
                                first(rule, "description")))
                        .toList());
    }

    private static String labelled(Element column, String otherwise) {
        return column.getAttribute("label").isBlank() ? otherwise : column.getAttribute("label");
    }

    private static String name(Element element) {
        var name = element.getAttribute("name").strip();
        return name.isEmpty() ? Flow.id(element) : name;
    }

    private static String description(Element element) {
        return first(element, "documentation");
    }

    private static String first(Element element, String child) {
        return SafeXml.children(element, child).stream()
                .map(each -> each.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static String camunda(Element element, String attribute) {
        return element.getAttributeNS(Bpmn.CAMUNDA, attribute);
    }
}
