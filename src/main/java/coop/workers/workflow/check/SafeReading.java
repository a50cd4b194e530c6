package coop.workers.workflow.check;

import coop.workers.workflow.ProcessXml.Unreadable;
import java.nio.charset.StandardCharsets;
import org.w3c.dom.Document;

/** Reads XML for those who are to change it. */
public final class SafeReading {

    private SafeReading() {}

    /**
     * The elements of a file.
     *
     * @throws Unreadable with the reason
     */
    public static Document of(String text) {
        try {
            return SafeXml.parse(text.getBytes(StandardCharsets.UTF_8));
        } catch (NotAllowed refusal) {
            throw new Unreadable(String.valueOf(refusal.getMessage()));
        }
    }
}
