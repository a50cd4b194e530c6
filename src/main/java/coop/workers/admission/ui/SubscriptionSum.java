package coop.workers.admission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.admission.JoinAnswers;
import coop.workers.admission.JoinField;
import coop.workers.money.LabourCosts;
import coop.workers.money.Subscription;
import coop.workers.money.SubscriptionTariff;

/** The subscription as it is worked out, in sentences, while somebody types. */
final class SubscriptionSum extends Div {

    private final SubscriptionTariff tariff;

    SubscriptionSum(SubscriptionTariff tariff) {
        this.tariff = tariff;
        addClassName("subscription-sum");
        getElement().setAttribute("role", "status");
    }

    void show(JoinAnswers answers) {
        removeAll();
        if (answers.paysWhatItCan()) {
            answers.money(JoinField.OFFERED_AMOUNT).ifPresent(offered -> total(tariff.offered(offered)));
        } else {
            answers.labourCosts().ifPresent(this::workedOut);
        }
    }

    private void workedOut(LabourCosts costs) {
        var subscription = tariff.on(costs);
        say(
                "admission.join.worked-out",
                costs.wageBill(),
                costs.paidToSelfEmployed(),
                costs.total(),
                tariff.rate().stripTrailingZeros().toPlainString(),
                costs.total().times(tariff.rate().movePointLeft(2)));
        if (subscription.basis() == Subscription.Basis.MINIMUM) {
            say("admission.join.worked-out.minimum", tariff.minimum());
        }
        total(subscription);
    }

    private void total(Subscription subscription) {
        say(
                "admission.join.worked-out.total",
                subscription.net(),
                subscription.vat(),
                subscription.vatRate().stripTrailingZeros().toPlainString(),
                subscription.gross());
    }

    private void say(String key, Object... amounts) {
        add(new Paragraph(getTranslation(key, amounts)));
    }
}
