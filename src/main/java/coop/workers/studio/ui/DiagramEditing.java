package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.shell.Texts;
import coop.workers.studio.TimeWords;
import coop.workers.studio.drawing.Drawing;
import coop.workers.workflow.ProcessKey;
import coop.workers.workflow.ProcessXml.Unreadable;
import org.springframework.core.annotation.Order;

/** The way of a case, drawn and in words. */
@org.springframework.stereotype.Component
@Order(10)
class DiagramEditing implements EditingPart {

    private final Texts texts;
    private final TimeWords times;

    DiagramEditing(Texts texts, TimeWords times) {
        this.texts = texts;
        this.times = times;
    }

    @Override
    public String name() {
        return "diagram";
    }

    @Override
    public Component of(ProcessKey process, Editing editing, String at) {
        try {
            var drawing = Drawing.of(editing.bench().text(process + ".bpmn").orElse(""));
            return new DiagramBench(
                    process,
                    drawing,
                    editing,
                    new OutlineWords(texts, times, editing::offers),
                    new EditingAddress(process),
                    at);
        } catch (Unreadable unreadable) {
            return new Paragraph(texts.say("studio.edit.unreadable", String.valueOf(unreadable.getMessage())));
        }
    }
}
