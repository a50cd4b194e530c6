package coop.workers.inbox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import coop.workers.inbox.Row;
import coop.workers.inbox.WholeStacks.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Moves a stack that is too high to be moved in one go: how far it is, and a way to stop it. */
class StackProgress extends Div {

    /** Few enough that nobody at the window notices. */
    static final int PIECE = 50;

    private final transient Errands errands;
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button stop = new Button(getTranslation("inbox.stack.stop"));
    private boolean stopped;

    StackProgress(Errands errands) {
        this.errands = errands;
        addClassName("inbox-progress");
        bar.getElement().setAttribute("aria-label", getTranslation("inbox.stack"));
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        stop.addClickListener(click -> stopped = true);
        words.getElement().setAttribute("role", "status");
        add(words, bar, stop);
        setVisible(false);
    }

    boolean isUnderWay() {
        return isVisible();
    }

    /** Does {@code deed} to {@code rows} piece by piece; {@code done} is told what came of each when all is done, or it was stopped. */
    void move(List<Row> rows, Function<List<Row>, List<Outcome>> deed, Consumer<List<Outcome>> done) {
        stopped = false;
        setVisible(true);
        var outcomes = new ArrayList<Outcome>();
        tell(0, rows.size());
        errands.run(UI.getCurrent(), () -> {
            var from = outcomes.size();
            var to = Math.min(from + PIECE, rows.size());
            outcomes.addAll(deed.apply(rows.subList(from, to)));
            tell(to, rows.size());
            var goesOn = !stopped && to < rows.size();
            if (!goesOn) {
                setVisible(false);
                done.accept(List.copyOf(outcomes));
            }
            return goesOn;
        });
    }

    private void tell(int moved, int all) {
        words.setText(getTranslation("inbox.stack.far", moved, all));
        bar.setMax(Math.max(1, all));
        bar.setValue(moved);
    }
}
