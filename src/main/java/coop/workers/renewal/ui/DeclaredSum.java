package coop.workers.renewal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import coop.workers.money.LabourCosts;
import coop.workers.money.Subscription;
import coop.workers.money.SubscriptionTariff;
import coop.workers.renewal.Comparison;
import coop.workers.renewal.DeclarationAnswers;
import coop.workers.renewal.EarlierYear;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The subscription as it is worked out, in sentences, while somebody types. */
final class DeclaredSum extends Div {

    private final SubscriptionTariff tariff;
    private final @Nullable EarlierYear before;

    DeclaredSum(SubscriptionTariff tariff, @Nullable EarlierYear before) {
        this.tariff = tariff;
        this.before = before;
        addClassName("declared-sum");
        getElement().setAttribute("role", "status");
    }

    void show(DeclarationAnswers answers) {
        removeAll();
        if (answers.paysWhatItCan()) {
            DeclarationAnswers.money(answers.offeredAmount()).ifPresent(offered -> total(tariff.offered(offered)));
        } else {
            answers.labourCosts().ifPresent(this::workedOut);
        }
        setVisible(getComponentCount() > 0);
    }

    private void workedOut(LabourCosts costs) {
        var subscription = tariff.on(costs);
        total(subscription);
        say(
                "renewal.sum.worked-out",
                costs.wageBill(),
                costs.paidToSelfEmployed(),
                costs.total(),
                tariff.rate().stripTrailingZeros().toPlainString(),
                costs.total().times(tariff.rate().movePointLeft(2)));
        if (subscription.basis() == Subscription.Basis.MINIMUM) {
            say("renewal.sum.minimum", tariff.minimum());
        }
        Optional.ofNullable(before)
                .flatMap(EarlierYear::labourCosts)
                .map(was -> Comparison.change(was, costs))
                .ifPresent(change -> say("renewal.sum.change", change));
    }

    private void total(Subscription subscription) {
        var line = new Paragraph(getTranslation(
                "renewal.sum.total",
                subscription.net(),
                subscription.vat(),
                subscription.vatRate().stripTrailingZeros().toPlainString(),
                subscription.gross()));
        line.addClassName("total");
        add(line);
    }

    private void say(String key, Object... amounts) {
        add(new Paragraph(getTranslation(key, amounts)));
    }
}
