package coop.workers.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Role;
import coop.workers.membership.SomeMemberships;
import coop.workers.shell.ProblemList;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class SupportersViewTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeMemberships some;

    private final String name = "Sam " + UUID.randomUUID();
    private final String email = "sam-" + UUID.randomUUID() + "@supporters.example";

    @Test
    void somebodyIsEnteredFoundAndStruckOff() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("supporters");
        _click(_get(Button.class, spec -> spec.withText("Enter somebody")));
        _click(_get(Button.class, spec -> spec.withText("Enter")));
        assertThat(_get(ProblemList.class).isVisible()).isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Full name")), name);
        _setValue(_get(TextField.class, spec -> spec.withLabel("E-mail address")), email);
        _click(_get(Button.class, spec -> spec.withText("Enter")));

        screens.go("supporters?search=" + email);
        assertThat(_find(ListItem.class)).hasSize(1);
        assertThat(_find(Span.class)).anyMatch(span -> span.getText().equals("does not wish to be written to"));

        _click(_get(Button.class, spec -> spec.withText("They leave")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        _assertNone(ListItem.class);
    }

    @Test
    void somebodyAsksConfirmsChangesTheirMindAndLeaves() {
        screens.go("support");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), name);
        _setValue(_get(EmailField.class), email);
        _click(_get(Button.class, spec -> spec.withText("Send")));
        assertThat(_get(H1.class).getText()).isEqualTo("One more click");

        screens.go("support/confirm/" + some.inLetterTo(email, Pattern.compile("/support/confirm/([\\w-]+)")));
        _click(_get(Button.class, spec -> spec.withText("Yes, I support you")));
        assertThat(_get(H1.class).getText()).isEqualTo("You are a supporter. Thank you!");

        screens.go("support/" + some.inLetterTo(email, Pattern.compile("/support/([\\w-]{20,})")));
        _setValue(_get(Checkbox.class), true);
        assertThat(_find(Span.class)).anyMatch(span -> span.getText().equals("Kept."));
        _click(_get(Button.class, spec -> spec.withText("Leave")));
        assertThat(_get(H1.class).getText()).isEqualTo("You have left");
    }
}
