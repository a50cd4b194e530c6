package coop.workers.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.shell.Dates;
import coop.workers.workflow.WorkDesk.Colleague;
import coop.workers.workflow.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** In whose hands a piece of work is, why it is here, and how it changes hands. */
final class TaskHands extends Div {

    /** What can be done about it. */
    interface Moves {
        void take();

        void putBack();

        void takeOver();

        void give(Colleague to);

        void putOff(LocalDate until);

        void bringBack();
    }

    private final Moves moves;
    private final Dates dates;
    private final Supplier<List<Colleague>> colleagues;
    private final Supplier<LocalDate> today;

    TaskHands(Moves moves, Dates dates, Supplier<List<Colleague>> colleagues, Supplier<LocalDate> today) {
        this.moves = moves;
        this.today = today;
        this.dates = dates;
        this.colleagues = colleagues;
        addClassName("task-hands");
    }

    /** It was asked of one person by name, and changes no hands. */
    void showAsked(WorkItem item, boolean me, String name) {
        if (me) {
            show(getTranslation("inbox.task.why.asked") + putOffUntil(item), putOffOrBack(item));
        } else {
            show(getTranslation("inbox.task.why.asked-other", name));
        }
    }

    void showWaiting(String queue) {
        var take = button("inbox.task.take", moves::take);
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show(getTranslation("inbox.task.why.group", queue), take, give(), putOff());
    }

    void showMine(WorkItem item, @Nullable String queue) {
        var words = getTranslation("inbox.task.why.mine", dates.moment(since(item)));
        if (queue == null) {
            show(words + putOffUntil(item), putOffOrBack(item));
        } else {
            show(words + putOffUntil(item), button("inbox.task.put-back", moves::putBack), give(), putOffOrBack(item));
        }
    }

    void showHeld(WorkItem item, String holder) {
        var since = dates.moment(since(item));
        show(
                getTranslation("inbox.task.why.held", holder, since),
                button("inbox.task.take-over", () -> askToTakeOver(holder, since)),
                give());
    }

    /** Somebody who is away has it, and the reader stands in. */
    void showInStead(WorkItem item, String absent, LocalDate until) {
        var since = dates.moment(since(item));
        show(
                getTranslation("inbox.task.why.in-stead", absent, dates.day(until)) + " "
                        + getTranslation("inbox.task.why.held", absent, since),
                button("inbox.task.take-over", () -> askToTakeOver(absent, since)),
                give());
    }

    /** It was asked in person of somebody who is away, and waits for them. */
    void showAskedInStead(String absent, LocalDate until) {
        show(getTranslation("inbox.task.why.in-stead.asked", absent, dates.day(until)));
    }

    static Instant since(WorkItem item) {
        return item.claimedAt() == null ? item.waitingSince() : item.claimedAt();
    }

    private void show(String why, Button... buttons) {
        removeAll();
        var row = new Div();
        row.addClassName("moves");
        row.add(buttons);
        row.setVisible(buttons.length > 0);
        add(new Paragraph(why), row);
    }

    private boolean isPutOff(WorkItem item) {
        return !putOffUntil(item).isEmpty();
    }

    /** A sentence to follow another; empty where it is not put off. */
    private String putOffUntil(WorkItem item) {
        var until = item.followUp();
        return until == null || dates.isPast(until)
                ? ""
                : " " + getTranslation("inbox.task.why.put-off", dates.day(until));
    }

    private Button putOffOrBack(WorkItem item) {
        return isPutOff(item) ? button("inbox.task.bring-back", moves::bringBack) : putOff();
    }

    private Button putOff() {
        return button("inbox.put-off", () -> DayDialog.toPutOff(1, today, moves::putOff)
                .open());
    }

    private Button give() {
        return button("inbox.task.give", () -> new GivingDialog(colleagues.get(), moves::give).open());
    }

    private Button button(String text, Runnable action) {
        var button = new Button(getTranslation(text));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            action.run();
            button.setEnabled(true);
        });
        return button;
    }

    private void askToTakeOver(String holder, String since) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("inbox.task.take-over.title"));
        dialog.setText(getTranslation("inbox.task.take-over.ask", holder, since));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("inbox.task.take-over.no", holder));
        dialog.setConfirmText(getTranslation("inbox.task.take-over.yes"));
        dialog.addConfirmListener(yes -> moves.takeOver());
        dialog.open();
    }
}
