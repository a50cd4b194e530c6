package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import coop.workers.shell.Dates;
import coop.workers.shell.EmptyState;
import coop.workers.shell.Texts;
import coop.workers.studio.RehearsalDesk;
import coop.workers.studio.TimeWords;
import coop.workers.studio.drawing.Drawing;
import coop.workers.workflow.ProcessKey;
import org.springframework.core.annotation.Order;

/** Where a draft is played through before anybody else sees it. */
@org.springframework.stereotype.Component
@Order(60)
class TryEditing implements EditingPart {

    private final RehearsalDesk desk;
    private final Texts texts;
    private final TimeWords times;
    private final Dates dates;

    TryEditing(RehearsalDesk desk, Texts texts, TimeWords times, Dates dates) {
        this.desk = desk;
        this.texts = texts;
        this.times = times;
        this.dates = dates;
    }

    @Override
    public String name() {
        return "try";
    }

    @Override
    public Component of(ProcessKey process, Editing editing, String at) {
        if (editing.errors() > 0) {
            return new EmptyState(
                    texts.say("studio.try.mend"),
                    texts.say("studio.try.mend.help"),
                    new Anchor(new EditingAddress(process).to(FindingsEditing.NAME), texts.say("studio.try.mend.go")));
        }
        var drawing = Drawing.of(editing.bench().text(process + ".bpmn").orElse(""));
        return new TryBench(process, drawing, editing, desk, new OutlineWords(texts, times, editing::offers), dates);
    }
}
