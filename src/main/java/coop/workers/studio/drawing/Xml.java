package coop.workers.studio.drawing;

import coop.workers.workflow.ProcessXml;
import coop.workers.workflow.ProcessXml.Unreadable;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the elements of a file are asked and told. */
final class Xml {

    static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private Xml() {}

    static Document read(String text) {
        var document = ProcessXml.read(text);
        tidy(document.getDocumentElement());
        return document;
    }

    /** Without the blanks between elements, so that they can be set anew. */
    private static void tidy(Element element) {
        var children = children(element);
        if (children.isEmpty()) {
            return;
        }
        for (var node = element.getFirstChild(); node != null; ) {
            var next = node.getNextSibling();
            if (node.getNodeType() == Node.TEXT_NODE && node.getTextContent().isBlank()) {
                element.removeChild(node);
            }
            node = next;
        }
        children.forEach(Xml::tidy);
    }

    static String write(Document document) {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var writer = factory.newTransformer();
            writer.setOutputProperty(OutputKeys.INDENT, "yes");
            writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            writer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            var text = new StringWriter();
            writer.transform(new DOMSource(document), new StreamResult(text));
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text;
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<Element> children(Element element) {
        var children = new ArrayList<Element>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static List<Element> children(Element element, String name) {
        return children(element).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    static Optional<Element> child(Element element, String name) {
        return children(element, name).stream().findFirst();
    }

    /** It and all below it, in the order they stand. */
    static List<Element> all(Element element) {
        var all = new ArrayList<Element>();
        all.add(element);
        children(element).forEach(child -> all.addAll(all(child)));
        return all;
    }

    static String text(Element element, String child) {
        return child(element, child).map(each -> each.getTextContent().strip()).orElse("");
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    static boolean is(Element element, String... names) {
        return Set.of(names).contains(element.getLocalName());
    }

    static Element parent(Element element) {
        if (element.getParentNode() instanceof Element parent) {
            return parent;
        }
        throw new Unreadable("The file has no process.");
    }

    static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    /** A new element named as the file names those of the namespace. */
    static Element create(Document document, String namespace, String name) {
        var prefix = prefix(document, namespace);
        return document.createElementNS(namespace, prefix.isEmpty() ? name : prefix + ":" + name);
    }

    /** Sets an attribute of the engine's namespace; a blank value takes it away. */
    static void camunda(Element element, String name, String value) {
        if (value.isBlank()) {
            element.removeAttributeNS(CAMUNDA, name);
        } else {
            element.setAttributeNS(CAMUNDA, prefix(element.getOwnerDocument(), CAMUNDA) + ":" + name, value);
        }
    }

    static String camunda(Element element, String name) {
        return element.getAttributeNS(CAMUNDA, name);
    }

    static void attribute(Element element, String name, String value) {
        if (value.isBlank()) {
            element.removeAttribute(name);
        } else {
            element.setAttribute(name, value);
        }
    }

    /** Declares the namespace where the file does not. */
    static String prefix(Document document, String namespace) {
        var root = document.getDocumentElement();
        var known = root.lookupPrefix(namespace);
        if (known != null) {
            return known;
        }
        if (namespace.equals(root.getNamespaceURI()) && root.getPrefix() == null) {
            return "";
        }
        var usual =
                switch (namespace) {
                    case CAMUNDA -> "camunda";
                    case DIAGRAM -> "bpmndi";
                    case DC -> "dc";
                    case DI -> "di";
                    case XSI -> "xsi";
                    default -> "bpmn";
                };
        root.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + usual, namespace);
        return usual;
    }

    /** Puts {@code child} where the schema of diagrams wants it among its siblings. */
    static void insert(Element parent, Element child) {
        var rank = rank(child);
        @Nullable Element before = null;
        for (var sibling : children(parent)) {
            if (rank(sibling) > rank) {
                before = sibling;
                break;
            }
        }
        parent.insertBefore(child, before);
    }

    private static int rank(Element element) {
        return switch (element.getLocalName()) {
            case "documentation" -> 0;
            case "extensionElements" -> 1;
            case "incoming" -> 2;
            case "outgoing" -> 3;
            case "laneSet" -> 4;
            case "textAnnotation", "association" -> 6;
            default -> 5;
        };
    }
}
