package coop.workers.renewal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.forms.FormValues;
import coop.workers.renewal.DeclarationAnswers;
import coop.workers.renewal.RenewalStatus;
import coop.workers.renewal.SomeRenewals;
import coop.workers.shared.CaseNumber;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class MemberPageViewTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeRenewals renewals;

    @Test
    void theSumIsShownAsItIsWorkedOutBesideLastYear() {
        open(renewals.asked("Typing Tinkers"));

        _setValue(_get(TextField.class, spec -> spec.withId("wageBill")), "300,000");

        assertThat(texts()).anyMatch(text -> text.contains("£250.00 plus VAT"));
        assertThat(texts()).contains("£300.00 plus £60.00 VAT (20%): £360.00 for the year");
        assertThat(texts()).contains("Labour costs against last year: +20 per cent.");
    }

    @Test
    void theMinimumIsSaidWhereItApplies() {
        open(renewals.asked("Tiny Toymakers"));

        _setValue(_get(TextField.class, spec -> spec.withId("wageBill")), "£90,000");

        assertThat(texts()).anyMatch(text -> text.contains("the minimum applies"));
    }

    @Test
    void whatIsTypedIsThereAgainWhenThePageIsOpenedAnew() {
        var number = renewals.asked("Interrupted Ironworks");
        open(number);
        _setValue(_get(TextField.class, spec -> spec.withId("wageBill")), "£1,2O0");

        open(number);

        assertThat(_get(TextField.class, spec -> spec.withId("wageBill")).getValue())
                .isEqualTo("£1,2O0");
    }

    @Test
    void nonsenseIsToldAtItsFieldAndKept() {
        var number = renewals.asked("Slippery Soapmakers");
        open(number);
        _setValue(_get(TextField.class, spec -> spec.withId("wageBill")), "£1,2O0");

        declare();

        var field = _get(TextField.class, spec -> spec.withId("wageBill"));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).startsWith("We could not read this as an amount");
        assertThat(field.getValue()).isEqualTo("£1,2O0");
        assertThat(_find(ListItem.class)).isNotEmpty();
        assertThat(renewals.status(number)).isEqualTo(RenewalStatus.WITH_MEMBER);
    }

    @Test
    void whoHasDeclaredIsThankedAndADoubleClickChangesNothing() {
        var number = renewals.asked("Doubly Dyers");
        open(number);
        _setValue(_get(TextField.class, spec -> spec.withId("wageBill")), "251,000");
        var button = _get(Button.class, spec -> spec.withText("Declare"));

        _click(button);
        renewals.declare(number, SomeRenewals.inFull("999,000"));

        assertThat(texts()).anyMatch(text -> text.startsWith("Thank you, your figures are in."));
        assertThat(renewals.page(number).renewal().declaration())
                .isNotNull()
                .extracting(
                        declared -> declared.labourCosts().orElseThrow().total().toString())
                .isEqualTo("£251,000.00");
    }

    @Test
    void whoAsksToPayWhatTheyCanSaysHowMuchAndWhy() {
        var number = renewals.asked("Struggling Saddlers");
        open(number);
        choose(DeclarationAnswers.WHAT_WE_CAN);

        declare();
        assertThat(_get(TextField.class, spec -> spec.withId("offeredAmount")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withId("offeredAmount")), "60");
        _setValue(_get(TextArea.class, spec -> spec.withId("offeredReason")), "A hard winter.");
        declare();

        assertThat(renewals.status(number)).isEqualTo(RenewalStatus.DECLARED);
    }

    @Test
    void aQuestionIsAnsweredWithCorrectedFigures() {
        var number = renewals.asked("Corrected Carvers");
        renewals.declare(number, SomeRenewals.inFull("900,000"));
        renewals.complete(
                SomeRenewals.TEAM,
                number,
                "askFriendlyQuestion",
                FormValues.NONE.with("questionOutcome", "ask").with("question", "A nought too many?"));
        open(number);
        assertThat(texts()).contains("A nought too many?");

        _setValue(_get(TextArea.class, spec -> spec.withId("answer")), "Yes, sorry.");
        _setValue(_get(Checkbox.class), true);
        _setValue(_get(TextField.class, spec -> spec.withId("wageBill")), "290,000");
        _click(_get(Button.class, spec -> spec.withText("Send the answer")));

        assertThat(renewals.page(number).renewal().answer()).isEqualTo("Yes, sorry.");
        assertThat(renewals.work(SomeRenewals.TEAM, number)).hasSize(1);
    }

    @Test
    void whatIsToBePaidIsShownOnceItIsInvoiced() {
        var number = renewals.invoiced("Billed Binders");

        open(number);

        assertThat(_get(H1.class).getText()).startsWith("Billed Binders");
        assertThat(texts()).anyMatch(text -> text.startsWith("The invoice has gone out"));
    }

    @Test
    void aLinkThatIsWrongLeadsToAFreshOne() {
        screens.go("subscription/nothing-opens-with-this-token");

        assertThat(_get(H1.class).getText()).isEqualTo("This link does not open any more");
        _click(_get(Button.class, spec -> spec.withText("Send me a fresh link")));
        assertThat(_get(H1.class).getText()).isEqualTo("Send me a fresh link");
    }

    private void open(CaseNumber number) {
        screens.go("subscription/" + renewals.link(number));
    }

    private static void declare() {
        _click(_get(Button.class, spec -> spec.withText("Declare")));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String contribution) {
        _setValue(_get(RadioButtonGroup.class), contribution);
    }

    private static List<String> texts() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
