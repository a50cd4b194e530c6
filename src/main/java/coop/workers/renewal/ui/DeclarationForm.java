package coop.workers.renewal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.workers.money.SubscriptionTariff;
import coop.workers.renewal.DeclarationAnswers;
import coop.workers.renewal.EarlierYear;
import coop.workers.shell.ProblemList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The figures of a year as somebody types them, last year's beside them, the sum below. Nothing is refused while one types. */
final class DeclarationForm extends Div {

    private static final int PAUSE_IN_MILLISECONDS = 600;

    private final RadioButtonGroup<String> contribution = new RadioButtonGroup<>();
    private final TextField wageBill = new TextField();
    private final TextField paidToSelfEmployed = new TextField();
    private final TextField offeredAmount = new TextField();
    private final TextArea offeredReason = new TextArea();
    private final DeclaredSum sum;
    private final Consumer<DeclarationAnswers> changed;

    DeclarationForm(
            SubscriptionTariff tariff,
            @Nullable EarlierYear before,
            DeclarationAnswers typed,
            ProblemList problems,
            Consumer<DeclarationAnswers> changed) {
        this.sum = new DeclaredSum(tariff, before);
        this.changed = changed;
        addClassName("declaration-form");
        contribution.setLabel(getTranslation("renewal.declare.contribution"));
        contribution.setItems(List.of(DeclarationAnswers.IN_FULL, DeclarationAnswers.WHAT_WE_CAN));
        contribution.setItemLabelGenerator(value -> getTranslation("renewal.declare.contribution." + value));
        contribution.setValue(typed.paysWhatItCan() ? DeclarationAnswers.WHAT_WE_CAN : DeclarationAnswers.IN_FULL);
        contribution.addValueChangeListener(event -> change());
        prepare(wageBill, "wageBill", typed.wageBill(), problems);
        prepare(paidToSelfEmployed, "paidToSelfEmployed", typed.paidToSelfEmployed(), problems);
        prepare(offeredAmount, "offeredAmount", typed.offeredAmount(), problems);
        prepare(offeredReason, "offeredReason", typed.offeredReason(), problems);
        List.of(wageBill, paidToSelfEmployed, offeredAmount)
                .forEach(field -> field.getElement().setAttribute("inputmode", "decimal"));
        offeredReason.setMinRows(3);
        if (before != null) {
            add(lastYear(before));
        }
        add(contribution, wageBill, paidToSelfEmployed, offeredAmount, offeredReason, sum);
        showWhatApplies();
    }

    DeclarationAnswers answers() {
        return new DeclarationAnswers(
                contribution.getValue(),
                wageBill.getValue(),
                paidToSelfEmployed.getValue(),
                offeredAmount.getValue(),
                offeredReason.getValue());
    }

    private Component lastYear(EarlierYear before) {
        var year = Integer.toString(before.year());
        var line = new Paragraph(before.labourCosts()
                .map(costs -> getTranslation(
                        "renewal.declare.last-year", year, costs.wageBill(), costs.paidToSelfEmployed(), before.net()))
                .orElseGet(() -> getTranslation("renewal.declare.last-year.net", year, before.net())));
        line.addClassName("last-year");
        return line;
    }

    private <C extends TextFieldBase<C, String>> void prepare(C field, String key, String typed, ProblemList problems) {
        field.setId(key);
        field.setLabel(getTranslation("renewal.declare." + key + ".label"));
        field.setHelperText(getTranslation("renewal.declare." + key + ".help"));
        field.setWidthFull();
        field.setValue(typed);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_IN_MILLISECONDS);
        field.addValueChangeListener(event -> change());
        problems.with(key, field);
    }

    private void change() {
        showWhatApplies();
        changed.accept(answers());
    }

    private void showWhatApplies() {
        var less = DeclarationAnswers.WHAT_WE_CAN.equals(contribution.getValue());
        offeredAmount.setVisible(less);
        offeredReason.setVisible(less);
        wageBill.setRequiredIndicatorVisible(!less);
        sum.show(answers());
    }
}
