package coop.workers.money.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.workers.money.IncomeKind;
import coop.workers.money.InvoiceDesk;
import coop.workers.money.NewInvoice;
import coop.workers.money.Supply;
import coop.workers.shared.Money;
import java.util.function.Consumer;

/** One line of an invoice that is being written. */
class InvoiceLineFields extends Div {

    private final Select<IncomeKind> kind = new Select<>();
    private final TextField description = new TextField(getTranslation("money.column.description"));
    private final MoneyField net = new MoneyField(getTranslation("money.new.net"));
    private final Select<Supply> supply = new Select<>();
    private final Button remove = new Button(new Icon("vaadin:close-small"));

    /**
     * @param changed told whenever it may come to something else
     * @param removed told when it is not wanted any more
     */
    InvoiceLineFields(Runnable changed, Consumer<InvoiceLineFields> removed) {
        addClassName("invoice-line");
        description.setMaxLength(InvoiceDesk.LONGEST_TEXT);
        net.setValueChangeMode(ValueChangeMode.LAZY);
        net.addValueChangeListener(change -> changed.run());
        kind.setLabel(getTranslation("money.column.kind"));
        kind.setItems(IncomeKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("money.income.kind." + one.name()));
        kind.setValue(IncomeKind.SPONSORSHIP);
        kind.addValueChangeListener(change -> offer(change.getValue()));
        supply.setLabel(getTranslation("money.new.supply"));
        supply.setItemLabelGenerator(one -> getTranslation("money.new.supply." + one.name()));
        offer(kind.getValue());
        supply.addValueChangeListener(change -> changed.run());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("money.new.remove"));
        remove.addClickListener(click -> removed.accept(this));
        add(kind, description, net, supply, remove);
    }

    /** Only what VAT can make of that kind can be chosen. */
    private void offer(IncomeKind chosen) {
        supply.setItems(chosen.supplies());
        supply.setValue(chosen.supplies().iterator().next());
        supply.setReadOnly(chosen.supplies().size() == 1);
    }

    /** The only line cannot be taken away. */
    void removable(boolean possible) {
        remove.setVisible(possible);
    }

    TextField description() {
        return description;
    }

    MoneyField net() {
        return net;
    }

    Supply supply() {
        return supply.getValue();
    }

    /** What was typed as its amount; nothing while it is none. */
    Money amount() {
        return Money.parse(net.getValue()).orElse(Money.ZERO);
    }

    /** @throws coop.workers.shared.Rejection if the amount is none */
    NewInvoice.Line written() {
        return new NewInvoice.Line(
                kind.getValue(), description.getValue().strip(), net.amount("net"), supply.getValue());
    }
}
