package coop.workers.studio.drawing;

import coop.workers.workflow.ProcessXml;
import coop.workers.workflow.ProcessXml.Unreadable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A diagram that can be read and changed while it is being drawn, be it right or not yet. What it says and how it is laid
 * out change together, so that outline and picture stay the same thing.
 */
public final class Drawing {

    private final Document document;
    private final Element process;

    private Drawing(Document document) {
        this.document = document;
        this.process = Xml.child(document.getDocumentElement(), "process")
                .orElseThrow(() -> new Unreadable("The file holds no process."));
    }

    /**
     * The diagram that {@code xml} says.
     *
     * @throws Unreadable if it is none
     */
    public static Drawing of(String xml) {
        return new Drawing(Xml.read(xml));
    }

    /** As it is kept in its file. */
    public String text() {
        return Xml.write(document);
    }

    /** The same with {@code edit} made. */
    public String with(Edit edit) {
        var copy = Drawing.of(text());
        new Draughtsman(copy).make(edit);
        return copy.text();
    }

    /** With what the engine wants to be told and nobody need say. */
    public String completed() {
        var copy = Drawing.of(text());
        new Completion(copy).complete();
        return copy.text();
    }

    Document document() {
        return document;
    }

    Element root() {
        return document.getDocumentElement();
    }

    Element scope() {
        return process;
    }

    /** The process itself. */
    public Drawn process() {
        return drawn(process);
    }

    /** The thing of this id. */
    public Optional<Drawn> find(String id) {
        return element(id).map(this::drawn);
    }

    Optional<Element> element(String id) {
        return Xml.all(process).stream()
                .filter(element -> Xml.id(element).equals(id))
                .filter(element -> element == process || isNode(element) || isArrow(element))
                .findFirst();
    }

    /** All of it, nested: first the way of a case from its start, then what no way leads to. */
    public List<Outline> outline() {
        return outline(process);
    }

    private List<Outline> outline(Element scope) {
        return inReadingOrder(scope).stream().map(this::outlineOf).toList();
    }

    private Outline outlineOf(Element node) {
        var within = new ArrayList<Outline>();
        var leaving = leaving(node);
        if ((kind(node).parts() && leaving.size() > 1) || kind(node).asks()) {
            leaving.forEach(arrow -> within.add(new Outline(drawn(arrow), List.of())));
        }
        beside(node).forEach(event -> within.add(new Outline(drawn(event), List.of())));
        if (Xml.is(node, "subProcess")) {
            within.addAll(outline(node));
        }
        return new Outline(drawn(node), within);
    }

    /** Depth first from the starts, turned round: each after those that lead to it, save where the way goes back. */
    private List<Element> inReadingOrder(Element scope) {
        var left = new ArrayList<Element>();
        var seen = new HashSet<Element>();
        var nodes = nodes(scope);
        var starts = new ArrayList<>(
                nodes.stream().filter(node -> Xml.is(node, "startEvent")).toList());
        Collections.reverse(starts);
        starts.forEach(start -> visit(start, seen, left));
        Collections.reverse(left);
        nodes.stream().filter(node -> !seen.contains(node)).forEach(node -> {
            var more = new ArrayList<Element>();
            visit(node, seen, more);
            Collections.reverse(more);
            left.addAll(more);
        });
        left.removeIf(node -> Xml.is(node, "boundaryEvent"));
        return left;
    }

    private void visit(Element node, Set<Element> seen, List<Element> left) {
        if (!seen.add(node)) {
            return;
        }
        var next = new ArrayList<Element>();
        leaving(node).forEach(arrow -> target(arrow).ifPresent(next::add));
        next.addAll(beside(node));
        Collections.reverse(next);
        next.forEach(each -> visit(each, seen, left));
        left.add(node);
    }

    /** Places that an arrow which leaves {@code id} may lead to. */
    public List<Drawn> reachable(String id) {
        var scope = element(id).map(Xml::parent).orElse(process);
        return nodes(scope).stream()
                .filter(node -> !Xml.is(node, "startEvent", "boundaryEvent")
                        && !node.getAttribute("triggeredByEvent").equals("true"))
                .filter(node -> !Xml.id(node).equals(id))
                .map(this::drawn)
                .toList();
    }

    /** The arrows that leave a place. */
    public List<Drawn> arrowsFrom(String id) {
        return element(id).map(this::leaving).orElse(List.of()).stream()
                .map(this::drawn)
                .toList();
    }

    /** What may happen meanwhile at a place. */
    public List<Drawn> besides(String id) {
        return element(id).map(this::beside).orElse(List.of()).stream()
                .map(this::drawn)
                .toList();
    }

    /** Every thing that is drawn, in the order of the file. */
    public List<Drawn> everything() {
        return Xml.all(process).stream()
                .filter(element -> isNode(element) || isArrow(element))
                .map(this::drawn)
                .toList();
    }

    static boolean isNode(Element element) {
        return ProcessXml.NODES.contains(element.getLocalName());
    }

    static boolean isArrow(Element element) {
        return Xml.is(element, "sequenceFlow");
    }

    static List<Element> nodes(Element scope) {
        return Xml.children(scope).stream().filter(Drawing::isNode).toList();
    }

    static List<Element> arrows(Element scope) {
        return Xml.children(scope).stream().filter(Drawing::isArrow).toList();
    }

    List<Element> leaving(Element node) {
        return arrows(Xml.parent(node)).stream()
                .filter(arrow -> arrow.getAttribute("sourceRef").equals(Xml.id(node)))
                .toList();
    }

    List<Element> entering(Element node) {
        return arrows(Xml.parent(node)).stream()
                .filter(arrow -> arrow.getAttribute("targetRef").equals(Xml.id(node)))
                .toList();
    }

    Optional<Element> target(Element arrow) {
        return element(arrow.getAttribute("targetRef"));
    }

    Optional<Element> source(Element arrow) {
        return element(arrow.getAttribute("sourceRef"));
    }

    List<Element> beside(Element node) {
        return nodes(Xml.parent(node)).stream()
                .filter(event -> event.getAttribute("attachedToRef").equals(Xml.id(node)))
                .toList();
    }

    static Kind kind(Element element) {
        return switch (element.getLocalName()) {
            case "process" -> Kind.PROCESS;
            case "startEvent" -> Kind.START;
            case "endEvent" -> Kind.END;
            case "userTask" -> Kind.WORK;
            case "serviceTask" -> Kind.STEP;
            case "businessRuleTask" -> Kind.TABLE;
            case "callActivity" -> Kind.CALL;
            case "exclusiveGateway" -> Kind.QUESTION;
            case "inclusiveGateway" -> Kind.QUESTIONS;
            case "parallelGateway" -> Kind.PARALLEL;
            case "eventBasedGateway" -> Kind.FIRST;
            case "subProcess" -> element.getAttribute("triggeredByEvent").equals("true") ? Kind.MEANWHILE : Kind.WITHIN;
            case "boundaryEvent" -> Kind.BESIDE;
            case "sequenceFlow" -> Kind.ARROW;
            default ->
                Xml.child(element, "timerEventDefinition").isPresent()
                        ? Kind.TIME
                        : Xml.child(element, "messageEventDefinition").isPresent() ? Kind.MESSAGE : Kind.PASSING;
        };
    }

    Drawn drawn(Element element) {
        var traits = new EnumMap<Trait, String>(Trait.class);
        var kind = kind(element);
        switch (kind) {
            case WORK -> {
                tell(traits, Trait.QUEUE, Xml.camunda(element, "candidateGroups"));
                tell(traits, Trait.FORM, Xml.camunda(element, "formRef"));
                tell(traits, Trait.DUE, Xml.camunda(element, "dueDate"));
                if (Xml.child(element, "multiInstanceLoopCharacteristics").isPresent()) {
                    traits.put(Trait.REPEATED, "true");
                }
            }
            case STEP -> {
                tell(traits, Trait.STEP, fact(Xml.camunda(element, "delegateExpression")));
                tell(traits, Trait.LETTER, letter(element));
            }
            case TABLE -> {
                tell(traits, Trait.TABLE, Xml.camunda(element, "decisionRef"));
                tell(traits, Trait.RESULT, Xml.camunda(element, "resultVariable"));
            }
            case CALL -> tell(traits, Trait.CALLED, element.getAttribute("calledElement"));
            case ARROW -> tellArrow(traits, element);
            case BESIDE -> {
                tell(traits, Trait.HOST, element.getAttribute("attachedToRef"));
                traits.put(
                        Trait.ENDS,
                        String.valueOf(!element.getAttribute("cancelActivity").equals("false")));
                tellTrigger(traits, element);
            }
            case START, TIME, MESSAGE -> tellTrigger(traits, element);
            default -> {
                // a name and a description are all there is to it
            }
        }
        return new Drawn(
                Xml.id(element),
                kind,
                element.getAttribute("name").strip(),
                Xml.text(element, "documentation"),
                traits);
    }

    private static void tell(Map<Trait, String> traits, Trait trait, String value) {
        if (!value.isBlank()) {
            traits.put(trait, value);
        }
    }

    private void tellArrow(Map<Trait, String> traits, Element arrow) {
        tell(traits, Trait.SOURCE, arrow.getAttribute("sourceRef"));
        tell(traits, Trait.TARGET, arrow.getAttribute("targetRef"));
        tell(traits, Trait.CONDITION, Xml.text(arrow, "conditionExpression"));
        source(arrow)
                .filter(source -> source.getAttribute("default").equals(Xml.id(arrow)))
                .ifPresent(source -> traits.put(Trait.OTHERWISE, "true"));
    }

    private void tellTrigger(Map<Trait, String> traits, Element event) {
        Xml.child(event, "timerEventDefinition")
                .flatMap(timer -> Xml.children(timer).stream().findFirst())
                .ifPresent(time -> {
                    tell(traits, Trait.TIME_KIND, time.getLocalName());
                    tell(traits, Trait.TIME, time.getTextContent().strip());
                });
        Xml.child(event, "messageEventDefinition")
                .ifPresent(message -> tell(traits, Trait.MESSAGE, messageName(message.getAttribute("messageRef"))));
    }

    private String messageName(String id) {
        return Xml.children(root(), "message").stream()
                .filter(message -> Xml.id(message).equals(id))
                .map(message -> message.getAttribute("name"))
                .findFirst()
                .orElse("");
    }

    /** Names of all messages that it waits for. */
    public List<String> messages() {
        return Xml.children(root(), "message").stream()
                .map(message -> message.getAttribute("name"))
                .toList();
    }

    private static String letter(Element step) {
        return Xml.all(step).stream()
                .filter(part -> Xml.is(part, "inputParameter")
                        && part.getAttribute("name").equals("letter"))
                .map(part -> part.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static String fact(String formula) {
        return formula.replaceAll("[${}\\s]", "");
    }
}
