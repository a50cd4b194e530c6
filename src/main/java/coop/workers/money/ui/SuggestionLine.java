package coop.workers.money.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.workers.money.Suggestion;

/** An invoice that a payment may be for, and why. */
class SuggestionLine extends Div {

    private final Suggestion suggestion;

    SuggestionLine(Suggestion suggestion, MoneyWords words) {
        this.suggestion = suggestion;
        addClassName("suggestion");
        var invoice = suggestion.invoice();
        add(new Div(
                new Anchor(MoneyNavigation.to(invoice), invoice.value()),
                new Span(" " + suggestion.payer() + ". " + words.reasons(suggestion))));
    }

    /** Offers to match them, for those who may. */
    SuggestionLine offering(Runnable match) {
        var part = suggestion.part().toString();
        var button = new Button(getTranslation("money.match.do", part), click -> match.run());
        button.setDisableOnClick(true);
        button.setAriaLabel(getTranslation(
                "money.match.do.label", part, suggestion.invoice().value()));
        add(button);
        return this;
    }
}
