package coop.workers.money.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.workers.money.IncomeDesk;
import coop.workers.money.IncomeEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came in without an invoice; what was taken back stays in sight with its reason. */
class IncomeTable extends MoneyTable {

    private final transient MoneyWords words;
    private final transient IncomeDesk desk;

    /** @param takenBack what follows once an entry is taken back; null for whoever only looks */
    IncomeTable(List<IncomeEntry> entries, MoneyWords words, IncomeDesk desk, @Nullable Runnable takenBack) {
        super(words.say("money.income.entries"));
        this.words = words;
        this.desk = desk;
        text(words.say("money.income.source"));
        text(words.say("money.column.kind"));
        text(words.say("money.column.received"));
        figure(words.say("money.column.amount"));
        if (takenBack != null) {
            deeds();
        }
        entries.forEach(entry -> add(entry, takenBack));
    }

    private void add(IncomeEntry entry, @Nullable Runnable takenBack) {
        var cells = new Component[] {
            source(entry),
            kind(entry),
            new Span(words.day(entry.receivedOn())),
            new Span(entry.amount().toString())
        };
        var row = takenBack == null
                ? row(cells)
                : row(cells[0], cells[1], cells[2], cells[3], entry.isStanding() ? undo(entry, takenBack) : new Span());
        row.setClassName("undone", !entry.isStanding());
    }

    private Component source(IncomeEntry entry) {
        var note = new Span(
                entry.takenBackWhy() == null
                        ? entry.note()
                        : words.say("money.income.was-taken-back", entry.takenBackWhy()));
        note.addClassName("detail");
        return new Div(new Span(entry.source()), note);
    }

    private Component kind(IncomeEntry entry) {
        var kind =
                new Div(new Span(words.say("money.income.kind." + entry.kind().name())));
        if (entry.fund() != null) {
            var fund = new Anchor(MoneyNavigation.to(entry.fund()), words.say("money.income.for-a-fund"));
            fund.addClassName("detail");
            kind.add(fund);
        }
        return kind;
    }

    private Button undo(IncomeEntry entry, Runnable takenBack) {
        var undo = new Button(words.say("money.income.take-back"), click -> {
            var dialog = new MoneyDialog(
                            words.say("money.income.take-back.title", entry.source()),
                            words.say("money.income.take-back"))
                    .explain(words.say("money.income.take-back.help"));
            var why = dialog.reason("why", words.say("money.undo.why"));
            dialog.ask(() -> desk.takeBack(entry.id(), why.getValue()), takenBack);
        });
        undo.setAriaLabel(words.say("money.income.take-back.title", entry.source()));
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return undo;
    }
}
