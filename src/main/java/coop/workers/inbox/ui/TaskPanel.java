package coop.workers.inbox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.workflow.TaskId;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** One piece of work laid open: beside the list on wide screens, a page of its own on phones. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TaskPanel extends Div {

    private BiConsumer<TaskId, String> done = (task, next) -> {};
    private Runnable changed = () -> {};

    TaskPanel() {
        addClassName("task");
    }

    /** Lays the work open, or says what became of it; what the actor may not see is "not found". */
    void show(TaskId id) {
        setId("task-" + id.value());
    }

    /** Calls {@code listener} once the work shown has been handed in, with the sentence that says what happens next. */
    void onDone(BiConsumer<TaskId, String> listener) {
        done = listener;
    }

    /** Calls {@code listener} when the work shown has changed hands. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Says that the work was handed in; {@code next} says what happens now. */
    void handedIn(TaskId task, String next) {
        done.accept(task, next);
    }

    /** Says that the work has changed hands. */
    void changedHands() {
        changed.run();
    }
}
