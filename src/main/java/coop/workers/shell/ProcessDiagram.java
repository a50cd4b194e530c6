package coop.workers.shell;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The picture of a process, to look at: fits the width, can be moved and brought closer by mouse and keyboard. Whoever
 * shows it says the same in sentences beside it. The browser fetches what draws it when the first one is shown.
 */
@Tag("process-diagram")
@JsModule("./diagram/process-diagram.ts")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
public class ProcessDiagram extends Component {

    /**
     * @param label what the picture shows, for those who do not see it
     * @param xml the diagram, as BPMN
     * @param here ids of the elements where it stands now
     * @param passed ids of the elements it has been at
     */
    public ProcessDiagram(String label, String xml, Collection<String> here, Collection<String> passed) {
        getElement().setAttribute("aria-label", getTranslation("shell.diagram", label));
        getElement().setProperty("xml", xml);
        getElement().setPropertyList("here", List.copyOf(here));
        getElement().setPropertyList("passed", List.copyOf(passed));
        var labels = JsonNodeFactory.instance.objectNode();
        Stream.of("closer", "farther", "whole", "here", "failed")
                .forEach(name -> labels.put(name, getTranslation("shell.diagram." + name)));
        getElement().setPropertyJson("labels", labels);
    }

    /**
     * Draws elements so that they stand out, such as those that are new; in words it is told elsewhere.
     *
     * @param marks {@code added}, {@code removed} or {@code changed}, by element
     */
    public ProcessDiagram withMarks(Map<String, String> marks) {
        var all = JsonNodeFactory.instance.objectNode();
        marks.forEach(all::put);
        getElement().setPropertyJson("marks", all);
        return this;
    }

    /** A few words at an element of the picture. */
    public record Badge(String element, String text, String kind) {}

    /**
     * Puts a few words at elements, such as how many cases are there; they are told beside the picture too.
     *
     * @param badges whose kind is {@code late}, {@code failed} or empty
     */
    public ProcessDiagram withBadges(Collection<Badge> badges) {
        var all = JsonNodeFactory.instance.arrayNode();
        badges.forEach(badge -> all.addObject()
                .put("element", badge.element())
                .put("text", badge.text())
                .put("kind", badge.kind()));
        getElement().setPropertyJson("badges", all);
        return this;
    }
}
