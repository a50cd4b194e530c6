package coop.workers.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The number of a stage, or a tick once it is behind; what it means is said by the words beside it. */
public final class StageMark extends Span {

    public StageMark(int number, boolean done) {
        addClassName("stage-mark");
        getElement().setAttribute("aria-hidden", "true");
        if (done) {
            add(new Icon(VaadinIcon.CHECK));
        } else {
            setText(Integer.toString(number));
        }
    }
}
