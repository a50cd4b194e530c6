package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.shell.EmptyState;
import coop.workers.shell.Texts;
import coop.workers.workflow.ProcessKey;
import org.springframework.core.annotation.Order;

/** The letters of a draft. */
@org.springframework.stereotype.Component
@Order(40)
class LettersEditing implements EditingPart {

    private static final String FOLDER = "letters/";
    private static final String ENDING = ".md";

    private final Texts texts;

    LettersEditing(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Component of(ProcessKey process, Editing editing, String at) {
        var letters = editing.bench().files(ENDING).stream()
                .map(path -> path.substring(FOLDER.length(), path.length() - ENDING.length()))
                .toList();
        var address = new EditingAddress(process);
        if (letters.isEmpty()) {
            return new EmptyState(
                    texts.say("studio.edit.letters.none"),
                    texts.say("studio.edit.letters.none.help"),
                    beginning(editing, address));
        }
        var shown = letters.contains(at) ? at : letters.get(0);
        return new ThingsList(
                        texts.say("studio.edit.part.letters"),
                        letters,
                        shown,
                        Wordings::name,
                        letter -> address.to(name(), letter),
                        beginning(editing, address))
                .showing(new LetterBench(shown, FOLDER + shown + ENDING, editing));
    }

    private Component beginning(Editing editing, EditingAddress address) {
        var name = new TextField(texts.say("studio.edit.letter.new"));
        TypingKeeper.keep(name);
        var begin = new Button(texts.say("studio.edit.add"), click -> {
            if (!name.getValue().isBlank()) {
                var free = FormFiles.freeName(editing.bench(), name.getValue(), "letter", FOLDER, ENDING);
                var text = texts.say("studio.edit.letter.first", name.getValue());
                if (editing.write(FOLDER + free + ENDING, () -> text)) {
                    click.getSource().getUI().ifPresent(ui -> ui.navigate(address.to(name(), free)));
                }
            }
        });
        begin.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var line = new Div(name, begin);
        line.addClassName("editing-line");
        line.setVisible(!editing.locked());
        return line;
    }
}
