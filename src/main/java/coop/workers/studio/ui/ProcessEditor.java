package coop.workers.studio.ui;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import coop.workers.workflow.ProcessLibrary.Finding;
import coop.workers.workflow.ProcessLibrary.Severity;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a process, to draw in. Each change is sent at once, with the number of the drawing it was made in; what the
 * server says afterwards stands. The browser fetches what draws it when the first one is shown.
 */
@Tag("process-editor")
@JsModule("./studio/process-editor.ts")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@NpmPackage(value = "camunda-bpmn-moddle", version = "7.0.1")
class ProcessEditor extends Component {

    /** Takes what was drawn. */
    interface Drawn {
        /**
         * Takes it.
         *
         * @param base number of the drawing in which the change was made
         */
        void take(String xml, int base);
    }

    private int number;

    ProcessEditor(String label, boolean locked) {
        getElement().setAttribute("aria-label", label);
        getElement().setProperty("locked", locked);
        var labels = JsonNodeFactory.instance.objectNode();
        Stream.of(
                        "closer",
                        "farther",
                        "whole",
                        "failed",
                        "narrow",
                        "hand",
                        "lasso",
                        "space",
                        "work",
                        "step",
                        "table",
                        "call",
                        "question",
                        "parallel",
                        "first",
                        "time",
                        "message",
                        "end",
                        "append-work",
                        "append-step",
                        "append-question",
                        "append-end",
                        "connect",
                        "delete")
                .forEach(name -> labels.put(name, getTranslation("studio.board." + name)));
        getElement().setPropertyJson("labels", labels);
    }

    /** Shows a drawing in place of the one before. */
    void show(String xml) {
        number++;
        getElement().setProperty("xml", xml);
        getElement().setProperty("number", number);
        refresh();
    }

    /** What it shows was taken in as it is. */
    void taken(String xml) {
        number++;
        getElement().setProperty("xml", xml);
        getElement().setProperty("number", number);
        getElement().callJsFunction("taken", number);
    }

    int number() {
        return number;
    }

    void choose(@Nullable String element) {
        getElement().setProperty("chosen", element == null ? "" : element);
        refresh();
    }

    /** Moves the sheet so that what is chosen can be seen. */
    void showChosen() {
        getElement().executeJs("this.show && this.show()");
    }

    /** Marks what is wrong at its element. */
    void mark(Collection<Finding> findings) {
        var all = JsonNodeFactory.instance.arrayNode();
        findings.forEach(finding -> finding.element().ifPresent(element -> all.addObject()
                .put("element", element)
                .put("kind", finding.severity() == Severity.ERROR ? "error" : "warning")
                .put("text", finding.sentence())));
        getElement().setPropertyJson("findings", all);
        refresh();
    }

    private void refresh() {
        getElement().executeJs("this.refresh && this.refresh()");
    }

    void onChosen(Consumer<String> chosen) {
        getElement()
                .addEventListener(
                        "chosen", event -> chosen.accept(event.getEventData().getString("event.detail.id")))
                .addEventData("event.detail.id");
    }

    void onDrawn(Drawn drawn) {
        getElement()
                .addEventListener(
                        "drawn",
                        event -> drawn.take(event.getEventData().getString("event.detail.xml"), (int)
                                event.getEventData().getNumber("event.detail.base")))
                .addEventData("event.detail.xml")
                .addEventData("event.detail.base");
    }

    void onUndo(Runnable undo) {
        getElement().addEventListener("undo", event -> undo.run());
    }

    void onRedo(Runnable redo) {
        getElement().addEventListener("redo", event -> redo.run());
    }
}
