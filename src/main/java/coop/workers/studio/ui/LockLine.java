package coop.workers.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.workers.shell.Dates;
import coop.workers.shell.Watch;
import coop.workers.studio.DraftDesk;
import coop.workers.studio.DraftStage;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says who has the draft in hand, and lets it be asked for, handed over, or taken up again. It looks again while somebody has
 * it, so that whoever waits need not.
 */
final class LockLine extends Div {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(4);

    /** How it was told last. */
    private record Told(boolean locked, String words) {}

    private final Editing editing;
    private final Dates dates;
    private final Runnable changed;
    private final Watch watch = new Watch(this, LOOK_AGAIN, this::look);
    private @Nullable Told told;

    LockLine(Editing editing, Dates dates, Runnable changed) {
        this.editing = editing;
        this.dates = dates;
        this.changed = changed;
        addClassName("editing-lock");
        show();
    }

    /** Tells how it stands now: meanwhile somebody may have asked for it, or taken it. */
    void show() {
        if (look()) {
            watch.begin();
        }
    }

    /** Nobody has it in hand for longer than ten minutes without a change; then there is nothing to wait for. */
    private boolean look() {
        var sheet = editing.bench().sheet();
        var held = sheet.stage() == DraftStage.OPEN ? sheet.editing() : Optional.<DraftDesk.Editing>empty();
        var now =
                new Told(editing.locked(), sheet.stage() + held.map(this::words).orElse(""));
        var before = told;
        if (!now.equals(before)) {
            told = now;
            tell(sheet.stage(), held);
            if (before != null && before.locked() != now.locked()) {
                changed.run();
            }
        }
        return held.isPresent();
    }

    private String words(DraftDesk.Editing held) {
        return (held.mine() ? "" : held.name() + dates.time(held.until()))
                + held.askedBy().orElse("");
    }

    private void tell(DraftStage stage, Optional<DraftDesk.Editing> held) {
        removeAll();
        setVisible(true);
        if (stage != DraftStage.OPEN) {
            add(new Span(getTranslation("studio.edit.stage." + stage)));
        } else if (held.isPresent()) {
            held(held.get());
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
                    button("studio.edit.take", () -> editing.bench().keep()));
        } else if (held.askedBy().isPresent()) {
            add(
                    new Span(getTranslation("studio.edit.asked", held.askedBy().get())),
                    button("studio.edit.hand-over", () -> editing.bench().letGo()));
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
