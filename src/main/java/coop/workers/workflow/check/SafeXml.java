package coop.workers.workflow.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that nobody has vouched for: no document type, no entities, nothing fetched, of bounded size and depth. */
final class SafeXml {

    static final int MAX_BYTES = 1_000_000;
    static final int MAX_ELEMENTS = 10_000;
    static final int MAX_DEPTH = 40;

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SafeXml() {}

    /** @throws NotAllowed with a sentence for the owner */
    static Document parse(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new NotAllowed("The file is larger than %,d bytes.".formatted(MAX_BYTES));
        }
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            var document = builder.parse(new ByteArrayInputStream(content));
            measure(document.getDocumentElement());
            return document;
        } catch (SAXException refusal) {
            throw new NotAllowed(
                    String.valueOf(refusal.getMessage()).contains("DOCTYPE")
                            ? "The file declares a document type (DOCTYPE), which is not allowed."
                            : "The file is not well-formed XML: " + refusal.getMessage());
        } catch (IOException failure) {
            throw new NotAllowed("The file is not in a known character encoding: " + failure.getMessage());
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void measure(Element root) {
        if (count(root, 1) > MAX_ELEMENTS) {
            throw new NotAllowed("The file has more than %,d elements.".formatted(MAX_ELEMENTS));
        }
    }

    private static int count(Element element, int depth) {
        if (depth > MAX_DEPTH) {
            throw new NotAllowed("The file is nested more than %d levels deep.".formatted(MAX_DEPTH));
        }
        var total = 1;
        for (var child : children(element)) {
            total += count(child, depth + 1);
        }
        return total;
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

    static List<Element> children(Element element, String localName) {
        return children(element).stream()
                .filter(child -> localName.equals(child.getLocalName()))
                .toList();
    }

    /** All elements below {@code element}, and itself, in the order they stand. */
    static List<Element> all(Element element) {
        var all = new ArrayList<Element>();
        all.add(element);
        children(element).forEach(child -> all.addAll(all(child)));
        return all;
    }

    /** The id of the nearest element, from {@code element} outwards, that has one. */
    static @Nullable String nearestId(Element element) {
        for (var node = (org.w3c.dom.Node) element; node instanceof Element here; node = node.getParentNode()) {
            if (here.hasAttribute("id")) {
                return here.getAttribute("id");
            }
        }
        return null;
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            // such as a repeated declaration: harmless to a reader that fetches nothing
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
