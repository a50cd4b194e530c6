package coop.workers.admission.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import coop.workers.admission.JoinStep;
import coop.workers.shell.StageMark;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The pages of the public form in their order: which are done, which is open, and the way to any that can be opened. */
final class JoinProgress extends Nav {

    JoinProgress() {
        addClassName("join-progress");
        setAriaLabel(getTranslation("admission.join.progress"));
    }

    /**
     * Shows where somebody is.
     *
     * @param draft the token of the draft; null while there is none, and then only the first page is open
     */
    void show(@Nullable String draft, JoinStep here, Predicate<JoinStep> done, Predicate<JoinStep> mayOpen) {
        removeAll();
        var list = new OrderedList();
        for (var step : JoinStep.values()) {
            list.add(item(mayOpen.test(step) ? draft : null, step, step == here, done.test(step)));
        }
        add(list);
    }

    private ListItem item(@Nullable String draft, JoinStep step, boolean here, boolean done) {
        var mark = new StageMark(step.number(), done && !here);
        var name = new Span(getTranslation("admission.join.step." + step.name()));
        name.addClassName("name");
        var item = new ListItem();
        item.setClassName("done", done);
        item.setClassName("here", here);
        if (here) {
            item.getElement().setAttribute("aria-current", "step");
            item.add(mark, name);
        } else if (draft != null) {
            var way = new RouterLink();
            way.setRoute(JoinView.class, draft);
            way.setQueryParameters(QueryParameters.of("step", AdmissionNavigation.word(step)));
            way.add(mark, name);
            if (done) {
                way.getElement().setAttribute("title", getTranslation("admission.join.progress.done"));
            }
            item.add(way);
        } else {
            item.add(mark, name);
        }
        return item;
    }
}
