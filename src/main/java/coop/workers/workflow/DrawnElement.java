package coop.workers.workflow;

import coop.workers.workflow.check.ElementReader;
import coop.workers.workflow.check.NotAllowed;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One element of a diagram or a table with everything that is written at it, for comparing it with another version.
 *
 * @param kind as the file names it, such as {@code userTask}
 * @param name for people; blank where it has none
 * @param properties by where they stand, such as {@code dueDate} or {@code timerEventDefinition/timeDuration}
 */
public record DrawnElement(String id, String kind, String name, SortedMap<String, String> properties) {

    public DrawnElement {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    /**
     * The elements of a file by their ids, in the order they stand.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    public static Map<String, DrawnElement> in(byte[] file) {
        try {
            return ElementReader.elements(file);
        } catch (NotAllowed unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    /**
     * How it is laid out on the picture, as a text that differs where the layout does.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    public static String layoutOf(byte[] file) {
        try {
            return ElementReader.layout(file);
        } catch (NotAllowed unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    public String property(String name) {
        return properties.getOrDefault(name, "");
    }

    /** Is it an arrow rather than something it leads to? */
    public boolean isArrow() {
        return kind.equals("sequenceFlow");
    }
}
