package coop.workers.money.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;

/** An amount as people write it: £1,240.00, 1240 or 1240.5. */
class MoneyField extends TextField {

    private static final int LONGEST = 20;

    MoneyField(String label) {
        super(label);
        setMaxLength(LONGEST);
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        addClassName("amount");
    }

    MoneyField(String label, Money amount) {
        this(label);
        setValue(amount.toString());
    }

    /**
     * What was typed.
     *
     * @param key of this field in lists of problems
     * @throws Rejection if it is no amount
     */
    Money amount(String key) {
        return Money.parse(getValue())
                .orElseThrow(() -> new Rejection(Problem.at(key, "money.problem.no-amount", getValue())));
    }
}
