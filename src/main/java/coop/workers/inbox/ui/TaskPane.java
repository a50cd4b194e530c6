package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import coop.workers.workflow.TaskId;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The work that lies open beside the list. */
class TaskPane extends Div {

    private final transient Supplier<TaskPanel> panels;
    private final transient BiConsumer<TaskId, String> done;
    private final transient Runnable changed;
    private final Anchor page = new Anchor();
    private final Div work = new Div();
    private @Nullable TaskId shown;

    TaskPane(Supplier<TaskPanel> panels, BiConsumer<TaskId, String> done, Runnable changed, Runnable close) {
        this.panels = panels;
        this.done = done;
        this.changed = changed;
        addClassName("beside");
        getElement().setAttribute("role", "group").setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", getTranslation("inbox.task.region"));
        page.setText(getTranslation("inbox.task.page"));
        var shut = new Button(new Icon("vaadin:close-small"), click -> close.run());
        shut.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        shut.setAriaLabel(getTranslation("inbox.task.close"));
        var bar = new Div(page, shut);
        bar.addClassName("bar");
        add(bar, work);
        setVisible(false);
    }

    /** Lays other work open; what lies open already stays as it is, with what is typed in it. */
    void show(@Nullable TaskId task) {
        setVisible(task != null);
        if (!Objects.equals(task, shown)) {
            shown = task;
            renew();
        }
    }

    boolean isShowing(TaskId task) {
        return task.equals(shown);
    }

    /** Lets keyboard and screen reader go on with the work, not at the top of the page. */
    void takeFocus() {
        getElement().executeJs("this.focus({ preventScroll: true })");
    }

    /** Lays the same work open anew. */
    void renew() {
        work.removeAll();
        var task = shown;
        if (task == null) {
            return;
        }
        page.setHref("task/" + task.value());
        var panel = panels.get();
        panel.onDone(done);
        panel.onChange(changed);
        panel.show(task);
        work.add(panel);
    }
}
