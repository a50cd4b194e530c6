package coop.workers.workflow;

import coop.workers.workflow.check.SafeReading;
import org.w3c.dom.Document;

/** Diagrams and tables as trees of elements, read as carefully as by the check: nothing fetched, of bounded size and depth. */
public final class ProcessXml {

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
