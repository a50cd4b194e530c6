package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import coop.workers.shell.EmptyState;
import coop.workers.shell.Texts;
import coop.workers.workflow.ProcessKey;
import org.springframework.core.annotation.Order;

/** The decision tables of a draft. */
@org.springframework.stereotype.Component
@Order(30)
class TablesEditing implements EditingPart {

    private static final String ENDING = ".dmn";

    private final Texts texts;

    TablesEditing(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public Component of(ProcessKey process, Editing editing, String at) {
        var tables = editing.bench().files(ENDING).stream()
                .map(path -> path.substring(0, path.length() - ENDING.length()))
                .toList();
        if (tables.isEmpty()) {
            return new EmptyState(texts.say("studio.edit.tables.none"), texts.say("studio.edit.tables.none.help"));
        }
        var shown = tables.contains(at) ? at : tables.get(0);
        var address = new EditingAddress(process);
        return new ThingsList(
                        texts.say("studio.edit.part.tables"),
                        tables,
                        shown,
                        Wordings::name,
                        table -> address.to(name(), table))
                .showing(new TableBench(shown, editing));
    }
}
