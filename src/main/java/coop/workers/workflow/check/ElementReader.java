package coop.workers.workflow.check;

import coop.workers.workflow.DrawnElement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads diagrams and tables as elements with properties: what has an id people know, and all that is written at it. */
public final class ElementReader {

    private static final Set<String> ELEMENTS = Set.of(
            "process",
            "message",
            "sequenceFlow",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "textAnnotation",
            "decision",
            "decisionTable",
            "input",
            "output",
            "rule");

    /** Said by the arrows already. */
    private static final Set<String> REPEATED = Set.of("incoming", "outgoing");

    private static final Set<String> FRAMES = Set.of("extensionElements", "inputOutput");
    private static final Set<String> LAYOUT = Set.of("BPMNDiagram", "DMNDI");
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    private ElementReader() {}

    /**
     * The elements of a file by their ids, in the order they stand.
     *
     * @throws NotAllowed if it cannot be read
     */
    public static Map<String, DrawnElement> elements(byte[] file) {
        var elements = new LinkedHashMap<String, DrawnElement>();
        collect(SafeXml.parse(file).getDocumentElement(), elements);
        return elements;
    }

    /**
     * The layout as a text.
     *
     * @throws NotAllowed if it cannot be read
     */
    public static String layout(byte[] file) {
        return SafeXml.children(SafeXml.parse(file).getDocumentElement()).stream()
                .filter(part -> LAYOUT.contains(part.getLocalName()))
                .flatMap(part -> SafeXml.all(part).stream())
                .map(part -> part.getLocalName() + attributes(part))
                .collect(Collectors.joining("\n"));
    }

    private static SortedMap<String, String> attributes(Element element) {
        var attributes = new TreeMap<String, String>();
        for (var i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = (Attr) element.getAttributes().item(i);
            if (!XMLNS.equals(attribute.getNamespaceURI())
                    && !attribute.getLocalName().equals("id")) {
                attributes.put(attribute.getLocalName(), attribute.getValue());
            }
        }
        return attributes;
    }

    private static boolean isElement(Element element) {
        return ELEMENTS.contains(element.getLocalName()) && element.hasAttribute("id");
    }

    private static void collect(Element element, Map<String, DrawnElement> elements) {
        if (isElement(element)) {
            var properties = new TreeMap<>(attributes(element));
            describe(element, "", properties);
            elements.put(
                    element.getAttribute("id"),
                    new DrawnElement(
                            element.getAttribute("id"),
                            element.getLocalName(),
                            element.getAttribute("name").strip(),
                            properties));
        }
        SafeXml.children(element).stream()
                .filter(child -> !LAYOUT.contains(child.getLocalName()))
                .forEach(child -> collect(child, elements));
    }

    private static void describe(Element element, String path, SortedMap<String, String> properties) {
        Map<String, Integer> seen = new HashMap<>();
        for (var child : SafeXml.children(element)) {
            if (isElement(child) || REPEATED.contains(child.getLocalName())) {
                continue;
            }
            if (FRAMES.contains(child.getLocalName())) {
                describe(child, path, properties);
                continue;
            }
            var number = seen.merge(child.getLocalName(), 1, Integer::sum);
            var here = path + place(child, number);
            attributes(child).forEach((name, value) -> {
                if (!name.equals("type") && !name.equals("name")) {
                    properties.put(here + "@" + name, value);
                }
            });
            var text = ownText(child);
            if (!text.isEmpty() || SafeXml.children(child).isEmpty()) {
                properties.put(here, text);
            }
            describe(child, here + "/", properties);
        }
    }

    private static String place(Element child, int number) {
        if (child.hasAttribute("name")) {
            return child.getLocalName() + " " + child.getAttribute("name");
        }
        return number == 1 ? child.getLocalName() : child.getLocalName() + " " + number;
    }

    private static String ownText(Element element) {
        var text = new StringBuilder();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(node.getNodeValue());
            }
        }
        return text.toString().strip();
    }
}
