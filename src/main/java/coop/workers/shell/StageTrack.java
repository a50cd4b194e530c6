package coop.workers.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How far something has come, for the person whose it is: what is behind them, where it is, what is still to come. */
public final class StageTrack extends OrderedList {

    /**
     * Shows the stages.
     *
     * @param stages what they are called
     * @param here the one it is at, counted from 0; as many as there are once all is behind
     */
    public StageTrack(List<String> stages, int here) {
        addClassName("stage-track");
        for (int index = 0; index < stages.size(); index++) {
            var item = new ListItem(new StageMark(index + 1, index < here), new Span(stages.get(index)));
            item.setClassName("done", index < here);
            item.setClassName("here", index == here);
            if (index == here) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
