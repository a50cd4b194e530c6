package coop.workers.funding.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import coop.workers.shared.Money;
import coop.workers.shared.Problem;
import coop.workers.shared.Rejection;
import java.util.Optional;

/** An amount as people write it: £1,240.00, 1240 or 1240.5. */
class PoundsField extends TextField {

    private static final int LONGEST = 20;

    PoundsField(String label) {
        super(label);
        setMaxLength(LONGEST);
        addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        addClassName("amount");
    }

    Optional<Money> typed() {
        return Money.parse(getValue());
    }

    /**
     * What was typed.
     *
     * @param key of this field in lists of problems
     * @throws Rejection if it is no amount
     */
    Money amount(String key) {
        return typed().orElseThrow(() -> new Rejection(Problem.at(key, "funding.problem.no-amount")));
    }
}
