package coop.workers.admission.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import coop.workers.admission.JoinAnswers;
import coop.workers.admission.JoinDesk;
import coop.workers.admission.JoinField;
import coop.workers.admission.SomeApplicants;
import coop.workers.shell.ProblemList;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The public form as a bike workshop meets it. */
@ScreenTest
class JoinViewTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeApplicants applicants;

    @Autowired
    JoinDesk desk;

    @Test
    void whoeverGoesOnWithoutAnsweringIsToldWhatIsMissingAndStays() {
        screens.go("join");

        goOn();

        assertThat(title()).isEqualTo("You");
        assertThat(_get(TextField.class, spec -> spec.withId("contactName")).isInvalid())
                .isTrue();
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("This is needed.");
    }

    @Test
    void whatWasMissingIsNotSaidOfWhatIsTypedSince() {
        screens.go("join");
        goOn();
        var name = _get(TextField.class, spec -> spec.withId("contactName"));

        _setValue(name, "Robin Wheeler");

        assertThat(name.isInvalid()).isFalse();
        assertThat(problems()).containsExactly("Changed: Your name", "E-mail address: This is needed.");
    }

    @Test
    void whatIsTypedIsKeptAsSoonAsThereIsAnAddressToWriteTo() {
        var email = SomeApplicants.answers("Early Keeper").text(JoinField.CONTACT_EMAIL);
        screens.go("join");

        _setValue(_get(EmailField.class), email);
        _setValue(_get(TextField.class, spec -> spec.withId("contactName")), "Robin Wheeler");
        goOn();

        var kept = desk.open(applicants.draftLink(email)).orElseThrow();
        assertThat(kept.answers().text(JoinField.CONTACT_NAME)).isEqualTo("Robin Wheeler");
        assertThat(title()).isEqualTo("Your co-op");
    }

    @Test
    void aDraftOpensWhereSomethingIsMissingAndLeadsBackToWhatIsDone() {
        var draft = applicants.begin(SomeApplicants.answers("Come Back").with(JoinField.CONTROL_BY_WORKERS, ""));

        screens.go("join/" + draft);

        assertThat(title()).isEqualTo("How you run it");
        assertThat(_find(RouterLink.class)).hasSize(2);
        screens.go("join/" + draft + "?step=review");
        assertThat(title()).isEqualTo("How you run it");
        screens.go("join/" + draft + "?step=coop");
        assertThat(title()).isEqualTo("Your co-op");
    }

    @Test
    void theSumIsWorkedOutAsItIsTyped() {
        var draft = applicants.begin(SomeApplicants.answers("Worked Out"));
        screens.go("join/" + draft + "?step=subscription");

        _setValue(_get(TextField.class, spec -> spec.withId("wageBill")), "212,400");
        _setValue(_get(TextField.class, spec -> spec.withId("paidToSelfEmployed")), "18000");

        assertThat(result()).isEqualTo("£276.48 for the first year, VAT included");
        contribution(JoinAnswers.WHAT_WE_CAN);
        _setValue(_get(TextField.class, spec -> spec.withId("offeredAmount")), "60");
        assertThat(result()).isEqualTo("£72.00 for the first year, VAT included");
        _setValue(_get(TextField.class, spec -> spec.withId("offeredAmount")), "what we can");
        assertThat(result()).startsWith("Type your figures");
    }

    @Test
    void theLastPageShowsEverythingAndSendsIt() {
        var answers = SomeApplicants.answers("All Said");
        var draft = applicants.begin(answers);
        screens.go("join/" + draft);
        assertThat(title()).isEqualTo("Check and send");
        assertThat(_get(AnswersReview.class).getElement().getTextRecursively())
                .contains(answers.text(JoinField.COOP_NAME), answers.text(JoinField.CONTACT_EMAIL));

        _click(_get(Button.class, spec -> spec.withText("Send the application")));

        assertThat(title()).isEqualTo("One more click");
        assertThat(applicants.lettersBefore(answers)).hasSize(1);
    }

    @Test
    void aDraftThatIsInShowsItsNumberInsteadOfADeadEnd() {
        var answers = SomeApplicants.answers("Number Shown");
        var draft = applicants.begin(answers);
        desk.handIn(draft, answers, SomeApplicants.network(answers));
        screens.go("application/confirm/" + applicants.confirmingLink(answers));
        _click(_get(Button.class, spec -> spec.withText("Yes, send it")));
        assertThat(title()).isEqualTo("Your application is in");

        screens.go("join/" + draft);

        assertThat(title()).isEqualTo("Your application is in");
        assertThat(_find(Paragraph.class)).anyMatch(text -> text.getText().contains("ADM-"));
    }

    @Test
    void aWrongLinkSaysWhatToDo() {
        screens.go("join/not-a-link");

        assertThat(title()).isEqualTo("This link does not lead to a draft");
        _click(_get(Button.class, spec -> spec.withText("Begin a new application")));
        assertThat(title()).isEqualTo("You");
    }

    @Test
    void whatDoesNotApplyIsNotAsked() {
        var draft = applicants.begin(SomeApplicants.answers("Loom"));
        screens.go("join/" + draft + "?step=coop");
        assertThat(_find(TextField.class, spec -> spec.withId("nomineeName"))).isEmpty();

        legalForm("UNINCORPORATED");

        assertThat(_find(TextField.class, spec -> spec.withId("nomineeName"))).hasSize(1);
        assertThat(_find(TextArea.class)).hasSize(2);
        assertThat(_find(Checkbox.class)).isEmpty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void contribution(String value) {
        _setValue((RadioButtonGroup<String>) _get(RadioButtonGroup.class), value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void legalForm(String value) {
        _setValue((RadioButtonGroup<String>) _get(RadioButtonGroup.class, spec -> spec.withId("legalForm")), value);
    }

    private static void goOn() {
        _click(_get(Button.class, spec -> spec.withText("Save and go on")));
    }

    private static String title() {
        return _get(H1.class).getText();
    }

    private static String result() {
        return _get(Paragraph.class, spec -> spec.withClasses("result")).getText();
    }

    private static List<String> problems() {
        return _find(_get(ProblemList.class), Anchor.class).stream()
                .map(Anchor::getText)
                .toList();
    }
}
