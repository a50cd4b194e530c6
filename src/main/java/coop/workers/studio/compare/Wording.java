package coop.workers.studio.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import coop.workers.studio.compare.Comparison.FileKind;
import coop.workers.workflow.ProcessXml;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * Whether two files say the same, however they are set: blanks between elements and the order of attributes come from
 * whatever wrote the file last, and mean nothing. So what was changed and changed back is no change.
 */
final class Wording {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Wording() {}

    static boolean isSame(FileKind kind, byte[] before, byte[] after) {
        if (Arrays.equals(before, after)) {
            return true;
        }
        return switch (kind) {
            case DIAGRAM, TABLE -> isSameTree(before, after);
            case FORM -> isSameForm(before, after);
            case LETTER -> false;
        };
    }

    private static boolean isSameTree(byte[] before, byte[] after) {
        try {
            return tree(before).isEqualNode(tree(after));
        } catch (ProcessXml.Unreadable different) {
            return false;
        }
    }

    private static Document tree(byte[] file) {
        var document = ProcessXml.read(text(file));
        tidy(document.getDocumentElement());
        return document;
    }

    /** Takes out the blanks between elements, and those around text, which nobody reads. */
    private static void tidy(Node parent) {
        for (var node : children(parent)) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                var text = node.getTextContent().strip();
                if (text.isEmpty()) {
                    parent.removeChild(node);
                } else {
                    node.setNodeValue(text);
                }
            } else {
                tidy(node);
            }
        }
    }

    private static List<Node> children(Node parent) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
    }

    private static boolean isSameForm(byte[] before, byte[] after) {
        try {
            return JSON.readTree(text(before)).equals(JSON.readTree(text(after)));
        } catch (JsonProcessingException different) {
            return false;
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
