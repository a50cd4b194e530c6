package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import coop.workers.shell.StatusLine;

/** One quiet line: what has just happened here, and a way to bring the list up to date where that has been put off. */
class NewsLine extends Div {

    private final StatusLine words = new StatusLine();
    private final Button show = new Button();

    NewsLine(Runnable bringUpToDate) {
        addClassName("news");
        show.setText(getTranslation("inbox.news.show"));
        show.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        show.addClickListener(click -> bringUpToDate.run());
        show.setVisible(false);
        add(words, show);
    }

    void say(String sentence) {
        words.say(sentence);
    }

    /** Offers to bring the list up to date, or no longer. */
    void offer(boolean outOfDate) {
        show.setVisible(outOfDate);
    }

    boolean isOffering() {
        return show.isVisible();
    }
}
