package coop.workers.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.workers.shell.EmptyState;
import coop.workers.shell.StatusLine;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkFilter;
import coop.workers.workflow.WorkQueue;
import coop.workers.workflow.WorkQueue.Column;
import coop.workers.workflow.WorkQueue.Order;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** One piece of work on a page of its own: for phones, shared links and letters. Afterwards comes the next. */
@Route("task")
@PermitAll
class TaskView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final List<Order> SOONEST_FIRST = List.of(new Order(Column.DUE, true));

    private final transient WorkQueue queue;
    private final TaskPanel panel;
    private final StatusLine status = new StatusLine();
    private final Div nothingMore = new Div();
    private boolean goingOn;

    TaskView(WorkQueue queue, TaskPanel panel) {
        this.queue = queue;
        this.panel = panel;
        addClassName("task-page");
        panel.headPage();
        panel.onDone((task, next) -> goOn(next));
        nothingMore.add(
                new H1(getTranslation("inbox.task.nothing-more.title")),
                new EmptyState(
                        getTranslation("inbox.task.nothing-more"), getTranslation("inbox.task.nothing-more.help")));
        nothingMore.setVisible(false);
        add(status, panel, nothingMore);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        if (!goingOn) {
            status.say("");
        }
        goingOn = false;
        panel.setVisible(true);
        nothingMore.setVisible(false);
        panel.show(new TaskId(id));
    }

    @Override
    public String getPageTitle() {
        return panel.title().orElseGet(() -> getTranslation("inbox.task.not-found.title"));
    }

    private void goOn(String sentence) {
        var waiting = queue.page(WorkFilter.MY_WORK, SOONEST_FIRST, 0, 1);
        if (waiting.isEmpty()) {
            status.say(sentence);
            panel.setVisible(false);
            nothingMore.setVisible(true);
        } else {
            status.say(getTranslation("inbox.task.and-next", sentence));
            goingOn = true;
            getUI().ifPresent(ui ->
                    ui.navigate(TaskView.class, waiting.get(0).id().value()));
        }
    }
}
