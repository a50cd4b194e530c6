package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import coop.workers.shell.EmptyState;
import coop.workers.shell.Texts;
import coop.workers.workflow.ProcessKey;
import org.springframework.core.annotation.Order;

/** The forms of a draft. */
@org.springframework.stereotype.Component
@Order(20)
class FormsEditing implements EditingPart {

    private static final String ENDING = ".form";

    private final Texts texts;

    FormsEditing(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "forms";
    }

    @Override
    public Component of(ProcessKey process, Editing editing, String at) {
        var forms = editing.bench().files(ENDING).stream()
                .map(path -> path.substring(0, path.length() - ENDING.length()))
                .toList();
        if (forms.isEmpty()) {
            return new EmptyState(texts.say("studio.edit.forms.none"), texts.say("studio.edit.forms.none.help"));
        }
        var shown = forms.contains(at) ? at : forms.get(0);
        var address = new EditingAddress(process);
        return new ThingsList(
                        texts.say("studio.edit.part.forms"),
                        forms,
                        shown,
                        Wordings::name,
                        form -> address.to(name(), form))
                .showing(new FormBench(shown, editing));
    }
}
