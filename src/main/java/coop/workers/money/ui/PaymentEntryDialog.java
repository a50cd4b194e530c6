package coop.workers.money.ui;

import com.vaadin.flow.component.UI;
import coop.workers.money.NewPayment;
import coop.workers.money.PaymentDesk;
import coop.workers.money.PaymentId;
import coop.workers.register.StatutoryRegister;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import coop.workers.shell.DayField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Enters a payment that no bank statement brings: cash, a cheque. */
final class PaymentEntryDialog {

    private final PaymentDesk desk;
    private final StatutoryRegister register;
    private final LocalDate today;

    PaymentEntryDialog(PaymentDesk desk, StatutoryRegister register, LocalDate today) {
        this.desk = desk;
        this.register = register;
        this.today = today;
    }

    /** Asks for it; {@code entered} follows once it is entered. */
    void ask(Consumer<PaymentId> entered) {
        var id = new PaymentId(UUID.randomUUID());
        var dialog = new MoneyDialog(say("money.enter.title"), say("money.enter.do")).explain(say("money.enter.help"));
        var day = dialog.with("receivedOn", new DayField(say("money.column.received"), today));
        var amount = dialog.with("amount", new MoneyField(say("money.column.amount")));
        var payer = dialog.text("payer", say("money.enter.payer"));
        var member = dialog.with("member", new MemberChoice(say("money.enter.member"), register, today));
        member.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null && payer.getValue().isBlank()) {
                payer.setValue(chosen.getValue().name());
            }
        });
        var reference = dialog.text("reference", say("money.enter.reference"));
        var note = dialog.text("note", say("money.enter.note"));
        note.setPlaceholder(say("money.enter.note.example"));
        dialog.ask(
                () -> desk.enter(
                        id,
                        new NewPayment(
                                Optional.ofNullable(day.getValue())
                                        .orElseThrow(
                                                () -> new Rejection(Problem.at("receivedOn", "money.problem.no-day"))),
                                amount.amount("amount"),
                                payer.getValue().strip(),
                                reference.getValue().strip(),
                                member.getValue() == null
                                        ? null
                                        : member.getValue().number(),
                                note.getValue().strip())),
                () -> entered.accept(id));
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
