package coop.workers.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import coop.workers.inbox.WholeStacks.Outcome;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far a stack is that is too high to be moved in one go, and a way to stop it. Not there while there is none. */
class StackProgress extends Div {

    private final transient StacksUnderWay stacks;
    private final transient Consumer<List<Outcome>> done;
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private @Nullable Registration news;

    /** @param done is told what came of each when all is done, or it was stopped, be it before this window was opened */
    StackProgress(StacksUnderWay stacks, Consumer<List<Outcome>> done) {
        this.stacks = stacks;
        this.done = done;
        addClassName("inbox-progress");
        bar.getElement().setAttribute("aria-label", getTranslation("inbox.stack"));
        var stop = new Button(getTranslation("inbox.stack.stop"), click -> stacks.stop());
        stop.addThemeVariants(ButtonVariant.LUMO_SMALL);
        words.getElement().setAttribute("role", "status");
        add(words, bar, stop);
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        news = stacks.follow(attached.getUI(), this::show);
        var mine = stacks.mine();
        if (mine != null) {
            show(mine);
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (news != null) {
            news.remove();
        }
    }

    private void show(StacksUnderWay.Progress progress) {
        var tried = progress.outcomes().size();
        words.setText(getTranslation("inbox.stack.far", tried, progress.all()));
        bar.setMax(Math.max(1, progress.all()));
        bar.setValue(tried);
        setVisible(!progress.over());
        if (progress.over()) {
            stacks.told();
            done.accept(progress.outcomes());
        }
    }
}
