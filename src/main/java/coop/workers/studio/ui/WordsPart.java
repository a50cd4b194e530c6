package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Texts;
import coop.workers.studio.OpenProcess;
import coop.workers.studio.StudioDesk;
import coop.workers.studio.TimeWords;
import org.springframework.core.annotation.Order;

/** A process to read without its picture; its owner says whether members may read it too. */
@org.springframework.stereotype.Component
@Order(20)
class WordsPart implements ProcessPart {

    static final String NAME = "words";

    private final StudioDesk desk;
    private final Texts texts;
    private final TimeWords times;

    WordsPart(StudioDesk desk, Texts texts, TimeWords times) {
        this.desk = desk;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean concerns(OpenProcess process) {
        return true;
    }

    @Override
    public Component of(OpenProcess process) {
        var part = new Div(new ProcessInWords(process, texts, times, true));
        if (desk.mayOpenToMembers()) {
            part.addComponentAsFirst(openToMembers(process));
        }
        return part;
    }

    private Component openToMembers(OpenProcess process) {
        var status = new StatusLine();
        var open = new Checkbox(texts.say("studio.members.open"));
        open.setValue(desk.isOpenToMembers(process.key()));
        open.addValueChangeListener(change -> {
            desk.openToMembers(process.key(), change.getValue());
            status.say(texts.say(change.getValue() ? "studio.members.opened" : "studio.members.closed"));
        });
        var box = new Div(open, status);
        box.addClassName("studio-members");
        return box;
    }
}
