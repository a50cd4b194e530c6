package coop.workers.admission.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import coop.workers.admission.ApplicationStatus;
import coop.workers.admission.SomeApplicants;
import coop.workers.shared.CaseNumber;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The applicant's window, without an account. */
@ScreenTest
class WindowViewTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeApplicants applicants;

    @Test
    void whoseTurnItIsIsSaidAndTheAnswerIsTaken() {
        var number = applicants.asked("Window Answer");
        open(number);
        assertThat(words()).contains("It is your turn", "May we see your rules?", "Priya Reviewer asked this");

        _setValue(_get(TextArea.class), "Here they are.");
        _click(_get(Button.class, spec -> spec.withText("Send the answer")));

        assertThat(words()).contains("Thank you. Your answer is with us.", "It is our turn", "Here they are.");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void whatIsTypedIsThereAgainOnAnotherDevice() {
        var number = applicants.asked("Window Typed");
        open(number);
        _setValue(_get(TextArea.class), "We are still look");
        assertThat(words()).contains("Saved");

        open(number);

        assertThat(_get(TextArea.class).getValue()).isEqualTo("We are still look");
        _click(_get(Button.class, spec -> spec.withText("Send the answer")));
        assertThat(words()).contains("Thank you. Your answer is with us.", "We are still look");
    }

    @Test
    void anAnswerToWhatWasPutAsideIsThankedForThoughItsLinkHasEnded() {
        var number = applicants.lapsed("Window Lapsed");
        open(number);
        assertThat(words()).contains("We have put it aside", "put the application aside, since no answer came");

        _setValue(_get(TextArea.class), "Here at last.");
        _click(_get(Button.class, spec -> spec.withText("Send the answer")));

        assertThat(_get(H1.class).getText()).isEqualTo("Thank you. Your answer is with us.");
        assertThat(applicants.window(number).status()).isEqualTo(ApplicationStatus.UNDER_REVIEW);
    }

    @Test
    void anEmptyAnswerIsNotSent() {
        open(applicants.asked("Window Empty"));

        _click(_get(Button.class, spec -> spec.withText("Send the answer")));

        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write your answer before you send it.");
    }

    @Test
    void theHistorySaysWhoDidWhat() {
        var number = applicants.asked("Window History");

        open(number);

        assertThat(words()).contains("Robin Ashworth applied", "Priya Reviewer asked for more");
    }

    @Test
    void withdrawingAsksFirst() {
        var number = applicants.apply("Window Withdrawal");
        open(number);

        _click(_get(Button.class, spec -> spec.withText("Withdraw the application")));
        assertThat(applicants.window(number).status()).isEqualTo(ApplicationStatus.UNDER_REVIEW);
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(_get(H1.class).getText()).isEqualTo("The application is withdrawn.");
        assertThat(applicants.window(number).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void beforeTheBoardNothingCanBeAddedAndAllElseIsShown() {
        open(applicants.beforeBoard("Window Board"));

        assertThat(words()).contains("our board's turn");
        assertThat(_find(Upload.class)).isEmpty();
    }

    @Test
    void aReplacedLinkLeadsToAFreshOne() {
        var number = applicants.apply("Window Replaced");
        var earlier = applicants.windowLink(number);
        applicants.complete(SomeApplicants.REVIEWER, number, "checkApplication", SomeApplicants.ASK_FOR_MORE);

        screens.go("application/" + earlier);

        assertThat(_get(H1.class).getText()).isEqualTo("This link no longer works");
        _click(_get(Button.class, spec -> spec.withText("Get a fresh link")));
        assertThat(_get(H1.class).getText()).isEqualTo("Get a fresh link");
    }

    private void open(CaseNumber number) {
        screens.go("application/" + applicants.windowLink(number));
    }

    private static String words() {
        return _get(WindowView.class).getElement().getTextRecursively();
    }
}
