package coop.workers.money.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import coop.workers.money.FundDesk;
import coop.workers.money.FundEntry;
import coop.workers.money.FundId;
import coop.workers.money.IncomeDesk;
import coop.workers.money.IncomeId;
import coop.workers.money.IncomeKind;
import coop.workers.money.NewIncome;
import coop.workers.money.PaymentRow;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Enters money that came in without an invoice, by itself or from the payment it came by. */
final class IncomeDialog {

    private final IncomeDesk desk;
    private final FundDesk funds;
    private final LocalDate today;
    private @Nullable PaymentRow payment;
    private @Nullable FundId fund;

    IncomeDialog(IncomeDesk desk, FundDesk funds, LocalDate today) {
        this.desk = desk;
        this.funds = funds;
        this.today = today;
    }

    /** All that is left of a payment. */
    IncomeDialog from(PaymentRow row) {
        payment = row;
        return this;
    }

    /** For that fund, unless another is chosen. */
    IncomeDialog into(FundId chosen) {
        fund = chosen;
        return this;
    }

    /** Asks for it; {@code entered} follows once it is entered. */
    void ask(Runnable entered) {
        var id = IncomeId.random();
        var dialog = new MoneyDialog(say("money.income.enter"), say("money.income.enter.do"))
                .explain(say("money.income.enter.help"));
        var kind = dialog.with("kind", new Select<IncomeKind>());
        kind.setLabel(say("money.column.kind"));
        kind.setItems(Stream.of(IncomeKind.values())
                .filter(IncomeKind::needsNoInvoice)
                .toList());
        kind.setItemLabelGenerator(one -> say("money.income.kind." + one.name()));
        kind.setValue(fund == null ? IncomeKind.DONATION : IncomeKind.GRANT);
        kind.setWidthFull();
        var source = dialog.text("source", say("money.income.source"));
        var day = dialog.with("receivedOn", new DayField(say("money.column.received"), today));
        var amount = dialog.with("amount", new MoneyField(say("money.column.amount")));
        var choice = dialog.with("fund", funds());
        var note = dialog.text("note", say("money.column.note"));
        if (payment != null) {
            source.setValue(payment.payer().isBlank() ? payment.reference() : payment.payer());
            day.setValue(payment.receivedOn());
            amount.setValue(payment.left().toString());
            amount.setReadOnly(true);
        }
        dialog.ask(
                () -> desk.enter(
                        id,
                        new NewIncome(
                                kind.getValue(),
                                source.getValue().strip(),
                                Optional.ofNullable(day.getValue())
                                        .orElseThrow(
                                                () -> new Rejection(Problem.at("receivedOn", "money.problem.no-day"))),
                                amount.amount("amount"),
                                choice.getValue() == null
                                        ? null
                                        : choice.getValue().id(),
                                payment == null ? null : payment.id(),
                                null,
                                note.getValue().strip())),
                entered);
    }

    private Select<FundEntry> funds() {
        var open = funds.all().stream().filter(FundEntry::isOpen).toList();
        var choice = new Select<FundEntry>();
        choice.setLabel(say("money.income.fund"));
        choice.setItems(open);
        choice.setItemLabelGenerator(one -> one == null ? say("money.income.fund.none") : one.name());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(say("money.income.fund.none"));
        choice.setHelperText(say("money.income.fund.help"));
        choice.setWidthFull();
        open.stream().filter(one -> one.id().equals(fund)).findFirst().ifPresent(choice::setValue);
        return choice;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
