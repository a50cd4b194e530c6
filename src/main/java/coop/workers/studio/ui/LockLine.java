package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.workers.shell.Dates;
import coop.workers.studio.DraftDesk;
import coop.workers.studio.DraftStage;

/** Says who has the draft in hand, and lets it be asked for, handed over, or taken up again. */
final class LockLine extends Div {

    private final Editing editing;
    private final Dates dates;
    private final Runnable changed;

    LockLine(Editing editing, Dates dates, Runnable changed) {
        this.editing = editing;
        this.dates = dates;
        this.changed = changed;
        addClassName("editing-lock");
        show();
    }

    /** Tells how it stands now: meanwhile somebody may have asked for it, or taken it. */
    void show() {
        removeAll();
        var sheet = editing.bench().sheet();
        setVisible(true);
        if (sheet.stage() != DraftStage.OPEN) {
            add(new Span(getTranslation("studio.edit.stage." + sheet.stage())));
        } else if (sheet.editing().isPresent()) {
            held(sheet.editing().get());
        } else {
            setVisible(false);
        }
    }

    private void held(DraftDesk.Editing held) {
        if (!held.mine()) {
            add(
                    new Span(getTranslation("studio.edit.locked", held.name(), dates.time(held.until()))),
                    held.askedBy()
                            .map(name -> (Component) new Span(getTranslation("studio.edit.asked-already", name)))
                            .orElseGet(() -> button(
                                    "studio.edit.ask", () -> editing.bench().askFor())),
                    button("studio.edit.take", () -> {
                        if (editing.bench().keep()) {
                            changed.run();
                        }
                    }));
        } else if (held.askedBy().isPresent()) {
            add(
                    new Span(getTranslation("studio.edit.asked", held.askedBy().get())),
                    button("studio.edit.hand-over", () -> {
                        editing.bench().letGo();
                        changed.run();
                    }));
        } else {
            setVisible(false);
        }
    }

    private Button button(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> {
            act.run();
            show();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
