package coop.workers.admission.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.admission.JoinAnswers;
import coop.workers.admission.JoinField;
import coop.workers.money.LabourCosts;
import coop.workers.money.Subscription;
import coop.workers.money.SubscriptionTariff;
import coop.workers.shared.Money;
import java.math.BigDecimal;

/** The subscription as it is worked out, line by line, while somebody types; the result is read out when it changes. */
final class SubscriptionSum extends Div {

    private final SubscriptionTariff tariff;
    private final DescriptionList lines = new DescriptionList();
    private final Paragraph result = new Paragraph();

    SubscriptionSum(SubscriptionTariff tariff) {
        this.tariff = tariff;
        addClassName("subscription-sum");
        result.addClassName("result");
        result.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("admission.join.worked-out")), lines, result);
    }

    void show(JoinAnswers answers) {
        lines.removeAll();
        if (answers.paysWhatItCan()) {
            answers.money(JoinField.OFFERED_AMOUNT)
                    .ifPresentOrElse(offered -> total(tariff.offered(offered)), this::nothingYet);
        } else {
            answers.labourCosts().ifPresentOrElse(this::workedOut, this::nothingYet);
        }
    }

    private void nothingYet() {
        lines.setVisible(false);
        result.setText(getTranslation("admission.join.worked-out.not-yet", percent(tariff.rate()), tariff.minimum()));
    }

    private void workedOut(LabourCosts costs) {
        var subscription = tariff.on(costs);
        line(costs.wageBill(), "wages");
        line(costs.paidToSelfEmployed(), "self-employed");
        line(costs.total(), "together");
        line(costs.total().times(tariff.rate().movePointLeft(2)), "share", percent(tariff.rate()));
        if (subscription.basis() == Subscription.Basis.MINIMUM) {
            line(tariff.minimum(), "minimum");
        }
        total(subscription);
    }

    private void total(Subscription subscription) {
        lines.setVisible(true);
        if (subscription.basis() == Subscription.Basis.PAY_WHAT_WE_CAN) {
            line(subscription.net(), "offered");
        }
        line(subscription.vat(), "vat", percent(subscription.vatRate()));
        result.setText(getTranslation("admission.join.worked-out.total", subscription.gross()));
    }

    private void line(Money amount, String what, Object... arguments) {
        lines.add(new Div(
                new Term(getTranslation("admission.join.worked-out." + what, arguments)),
                new Description(amount.toString())));
    }

    private static String percent(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString();
    }
}
