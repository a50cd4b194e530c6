package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import coop.workers.shared.Message;
import coop.workers.shared.NotFound;
import coop.workers.shell.Dates;
import coop.workers.workflow.TaskId;
import coop.workers.workflow.WorkDesk;
import coop.workers.workflow.WorkDesk.Completion;
import coop.workers.workflow.WorkDesk.Taking;
import coop.workers.workflow.WorkDesk.Waits;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What one has handed in and can still undo; not there where there is nothing. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WaitingNote extends Section {

    private final transient WorkDesk desk;
    private final Dates dates;
    private transient List<Waits> shown = List.of();
    private transient BiConsumer<TaskId, String> undone = (task, sentence) -> {};
    private transient BiConsumer<TaskId, String> tookEffect = (task, sentence) -> {};

    WaitingNote(WorkDesk desk, Dates dates) {
        this.desk = desk;
        this.dates = dates;
        addClassName("inbox-waiting");
        setAriaLabel(getTranslation("inbox.waiting"));
        setVisible(false);
    }

    /** Calls {@code listener} with work that is open again, and what to say of it. */
    void onUndone(BiConsumer<TaskId, String> listener) {
        undone = listener;
    }

    /** Calls {@code listener} with work that did not wait any longer, and what to say of it. */
    void onEffect(BiConsumer<TaskId, String> listener) {
        tookEffect = listener;
    }

    /** Leaves the buttons where they are as long as nothing changed: they may be under somebody's hand. */
    void show() {
        var waiting = desk.waiting();
        if (!waiting.equals(shown)) {
            show(waiting);
        }
    }

    private void show(List<Waits> waiting) {
        shown = waiting;
        removeAll();
        setVisible(!waiting.isEmpty());
        if (!waiting.isEmpty()) {
            var lines = new UnorderedList();
            waiting.forEach(each -> lines.add(line(each)));
            add(new H2(getTranslation("inbox.waiting")), lines);
        }
    }

    private ListItem line(Waits waits) {
        var item = waits.item();
        var sentence = new Span(
                getTranslation("inbox.waiting.one", item.title(), item.caseTitle(), dates.time(waits.takesEffect())));
        return new ListItem(sentence, buttons(waits));
    }

    private Div buttons(Waits waits) {
        var item = waits.item();
        var undo = button("inbox.waiting.undo", item.title(), item.caseTitle());
        undo.addClickListener(click -> undo(item.id()));
        var now = button("inbox.waiting.now", item.title(), item.caseTitle());
        now.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        now.addClickListener(click -> takeEffectNow(item.id()));
        var buttons = new Div(undo, now);
        buttons.addClassName("moves");
        return buttons;
    }

    private Button button(String key, String title, String caseTitle) {
        var button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key + ".of", title, caseTitle));
        button.setDisableOnClick(true);
        return button;
    }

    private void undo(TaskId task) {
        try {
            var taking = desk.undo(task);
            show(desk.waiting());
            if (taking instanceof Taking.AlreadyDone) {
                tookEffect.accept(task, getTranslation("inbox.waiting.too-late"));
            } else {
                undone.accept(task, getTranslation("inbox.waiting.undone"));
            }
        } catch (NotFound gone) {
            show(desk.waiting());
            tookEffect.accept(task, getTranslation("inbox.waiting.too-late"));
        }
    }

    private void takeEffectNow(TaskId task) {
        try {
            var completion = desk.takeEffectNow(task);
            show(desk.waiting());
            if (completion instanceof Completion.Completed completed) {
                tookEffect.accept(task, said(completed.next()));
            } else if (completion instanceof Completion.AlreadyDone) {
                tookEffect.accept(task, getTranslation("inbox.waiting.too-late"));
            } else {
                undone.accept(task, getTranslation("inbox.waiting.came-back"));
            }
        } catch (NotFound gone) {
            show(desk.waiting());
            tookEffect.accept(task, getTranslation("inbox.waiting.too-late"));
        }
    }

    private String said(Message next) {
        return getTranslation(next.key(), next.arguments().toArray());
    }
}
