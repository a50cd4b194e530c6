package coop.workers.workflow;

import coop.workers.workflow.check.SafeReading;
import java.util.Set;
import org.w3c.dom.Document;

/** Diagrams and tables as trees of elements, read as carefully as by the check: nothing fetched, of bounded size and depth. */
public final class ProcessXml {

    /** What a case can be at, in the parts of BPMN 2.0 that the office runs, by the names of their elements. */
    public static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "intermediateThrowEvent",
            "intermediateCatchEvent",
            "boundaryEvent",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "serviceTask",
            "userTask",
            "businessRuleTask",
            "callActivity",
            "subProcess");

    /** A file that cannot be read; the message is a sentence for the owner. */
    public static final class Unreadable extends RuntimeException {
        public Unreadable(String sentence) {
            super(sentence);
        }
    }

    private ProcessXml() {}

    /**
     * The elements of a file.
     *
     * @throws Unreadable if it is no XML, or more than anybody could have drawn
     */
    public static Document read(String text) {
        return SafeReading.of(text);
    }
}
