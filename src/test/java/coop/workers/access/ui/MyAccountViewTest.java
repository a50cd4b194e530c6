package coop.workers.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.AccountDesk;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.OwnAccountDesk;
import coop.workers.access.Role;
import coop.workers.shell.StatusLine;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.Objects;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class MyAccountViewTest {

    private static final String PASSWORD = "blue kettle under the bridge";

    @Autowired
    Screens screens;

    @Autowired
    AccountDesk accounts;

    @Autowired
    OwnAccountDesk desk;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Clock clock;

    @BeforeEach
    void nellHasAPassword() {
        var nell = screens.signInAs("Nell Ward", Role.TREASURER);
        var link = currentActor.as(Actor.OFFICE, () -> accounts.linkFor(Objects.requireNonNull(nell.person())));
        accounts.setPassword(link, PASSWORD);
        screens.go("account");
    }

    @Test
    void aPasswordIsChangedOnlyWithTheOneThereIs() {
        type("Current password", "not this one at all");
        type("New password", "seven green bicycles");
        click("Change password");

        assertThat(password("Current password").getErrorMessage()).isEqualTo("That is not your current password.");
        assertThat(password("New password").getValue()).isEqualTo("seven green bicycles");

        type("Current password", PASSWORD);
        click("Change password");

        assertThat(_get(StatusLine.class).getText()).isEqualTo("Your password is changed.");
        assertThat(desk.changePassword("seven green bicycles", "nine yellow barges"))
                .isEmpty();
    }

    @Test
    void anAppIsSetUpWithItsFirstCodeAndThePasswordAndTenRecoveryCodesAreShownOnce() throws Exception {
        click("Set up an authenticator app");
        type("Your password, to confirm", PASSWORD);
        _setValue(_get(TextField.class, field -> field.withLabel("Code")), "000");
        click("Set up");
        assertThat(_get(TextField.class, field -> field.withLabel("Code")).isInvalid())
                .isTrue();

        _setValue(_get(TextField.class, field -> field.withLabel("Code")), codeOf(shownSecret()));
        click("Set up");

        assertThat(_get(RecoveryCodeList.class).getChildren()).hasSize(10);
        click("I have kept them");
        assertThat(desk.mine().hasSecondFactor()).isTrue();
        assertThat(desk.mine().recoveryCodesLeft()).isEqualTo(10);
    }

    @Test
    void aPasskeyIsNotBegunWithoutANameAndThePassword() {
        click("Add a passkey");
        type("Your password, to confirm", PASSWORD);
        click("Make the passkey");

        assertThat(_get(TextField.class, field -> field.withLabel("What to call it"))
                        .isInvalid())
                .isTrue();
    }

    private static String shownSecret() {
        var sentence = _get(
                        Paragraph.class,
                        each -> each.withPredicate(
                                paragraph -> paragraph.getText().startsWith("If you cannot scan it")))
                .getText();
        return sentence.substring(sentence.indexOf(':') + 1).replace(" ", "");
    }

    private String codeOf(String secret) throws InvalidKeyException {
        var generator = new TimeBasedOneTimePasswordGenerator();
        return generator.generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()), clock.instant());
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, field -> field.withLabel(label));
    }

    private static void type(String label, String text) {
        _setValue(password(label), text);
    }

    private static void click(String text) {
        _click(_get(Button.class, button -> button.withText(text)));
    }
}
