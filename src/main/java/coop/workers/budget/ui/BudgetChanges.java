package coop.workers.budget.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.budget.BudgetDesk;
import coop.workers.budget.BudgetDesk.Entry;
import coop.workers.budget.BudgetDesk.Line;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import coop.workers.shell.FormDialog;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks for what is to be noted of a group's money. */
final class BudgetChanges {

    private static final int AMOUNT = 20;

    private final BudgetDesk desk;
    private final Consumer<String> changed;

    /** @param changed what to do with the key of the sentence that says what has happened */
    BudgetChanges(BudgetDesk desk, Consumer<String> changed) {
        this.desk = desk;
        this.changed = changed;
    }

    void propose(String group) {
        var dialog = new FormDialog(say("budget.propose"), say("budget.propose.send"))
                .explain(say("budget.propose.explained"));
        var name = dialog.text("name", say("budget.name"), BudgetDesk.NAME);
        var amount = dialog.text("amount", say("budget.amount"), AMOUNT);
        var why = why(dialog);
        dialog.ask(
                () -> desk.propose(group, name.getValue(), why.getValue(), money(amount)),
                () -> changed.accept("budget.proposed"));
    }

    void proposeAnew(Line line) {
        var dialog = new FormDialog(say("budget.propose-anew.of", line.name()), say("budget.propose.send"))
                .explain(say("budget.propose.explained"));
        var amount = dialog.text("amount", say("budget.amount"), AMOUNT);
        var why = why(dialog);
        dialog.ask(
                () -> desk.proposeAnew(line.id(), why.getValue(), money(amount)),
                () -> changed.accept("budget.proposed"));
    }

    void promise(Line line) {
        var dialog = new FormDialog(say("budget.promise.of", line.name()), say("budget.note"))
                .explain(say("budget.promise.explained"));
        var fields = new Fields(dialog, desk.today());
        dialog.ask(
                () -> desk.promise(line.id(), fields.amount(), fields.what(), fields.day()),
                () -> changed.accept("budget.noted"));
    }

    void spend(Line line) {
        var dialog = new FormDialog(say("budget.spend.of", line.name()), say("budget.note"));
        var fields = new Fields(dialog, desk.today());
        dialog.ask(
                () -> desk.spend(line.id(), fields.amount(), fields.what(), fields.day()),
                () -> changed.accept("budget.noted"));
    }

    void pay(Line line, Entry promise) {
        var dialog = new FormDialog(say("budget.pay.of", promise.what()), say("budget.note"));
        var fields = new Fields(dialog, desk.today());
        fields.fill(promise);
        dialog.ask(
                () -> desk.pay(line.id(), promise.id(), fields.amount(), fields.what(), fields.day()),
                () -> changed.accept("budget.noted"));
    }

    void close(Line line) {
        new FormDialog(say("budget.close.of", line.name()), say("budget.close"))
                .explain(say("budget.close.explained"))
                .ask(() -> desk.close(line.id()), () -> changed.accept("budget.closed"));
    }

    private static TextArea why(FormDialog dialog) {
        var why = dialog.sentences("why", say("budget.why"), BudgetDesk.WHY);
        why.setHelperText(say("budget.why.help"));
        return why;
    }

    /** What is no amount is none, so that the desk says so together with whatever else is missing. */
    private static Money money(TextField field) {
        return Money.parse(field.getValue()).orElse(Money.ZERO);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    /** How much, what for, and when. */
    private static final class Fields {
        private final TextField amount;
        private final TextField what;
        private final DayField on;

        Fields(FormDialog dialog, LocalDate today) {
            amount = dialog.text("amount", say("budget.amount"), AMOUNT);
            what = dialog.text("what", say("budget.what"), BudgetDesk.NAME);
            on = new DayField(say("budget.on"), today);
            dialog.with("on", on);
        }

        void fill(Entry promise) {
            amount.setValue(promise.amount().toString());
            what.setValue(promise.what());
        }

        Money amount() {
            return money(amount);
        }

        String what() {
            return what.getValue();
        }

        LocalDate day() {
            var day = on.getValue();
            if (day == null) {
                throw new Rejection(Problem.at("on", "budget.problem.day-missing"));
            }
            return day;
        }
    }
}
