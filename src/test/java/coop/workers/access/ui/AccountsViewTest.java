package coop.workers.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Actor;
import coop.workers.access.Role;
import coop.workers.access.StaffDirectory;
import coop.workers.shared.PersonId;
import coop.workers.shell.StatusLine;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class AccountsViewTest {

    @Autowired
    Screens screens;

    @Autowired
    StaffDirectory staff;

    private final PersonId person = PersonId.random();

    @Test
    void anAdministratorOpensAnAccountAndItsHolderChoosesAPasswordOnce() {
        screens.signInAs("Ada", Role.ADMINISTRATOR);
        screens.go("accounts/new");

        _setValue(_get(TextField.class, field -> field.withLabel("Name")), "Nell Ward");
        _setValue(_get(EmailField.class), person + "@screens.example");
        _setValue(_get(RoleChoice.class), Set.of(Role.TREASURER));
        _click(_get(Button.class, button -> button.withText("Open the account")));
        var link = _get(TextField.class, field -> field.withLabel("Link")).getValue();
        screens.open();
        screens.go(link.substring(link.indexOf("set-password")));
        _setValue(_get(PasswordField.class), "short");
        _click(_get(Button.class, button -> button.withText("Set password")));
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("at least 12 characters");
        _setValue(_get(PasswordField.class), "blue kettle under the bridge");
        _click(_get(Button.class, button -> button.withText("Set password")));

        assertThat(_get(H1.class).getText()).isEqualTo("Your password is set");
        screens.go("");
        screens.go(link.substring(link.indexOf("set-password")));
        assertThat(_get(H1.class).getText()).isEqualTo("This link does not work any more");
    }

    @Test
    void aFormThatWillNotDoKeepsWhatWasTyped() {
        screens.signInAs("Ada", Role.ADMINISTRATOR);
        screens.go("accounts/new");

        _setValue(_get(TextField.class, field -> field.withLabel("Name")), "Nell Ward");
        _setValue(_get(EmailField.class), "no address");
        _click(_get(Button.class, button -> button.withText("Open the account")));

        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class, field -> field.withLabel("Name")).getValue())
                .isEqualTo("Nell Ward");
    }

    @Test
    void rolesAreGivenAndTheChangeIsToldAndKept() {
        screens.employ(new Actor(person, "Wren Hollis", Set.of(Role.BOARD)));
        screens.signInAs("Ada", Role.ADMINISTRATOR);
        screens.go("accounts/" + person);

        _setValue(_get(RoleChoice.class), Set.of(Role.BOARD, Role.SECRETARY));
        _click(_get(Button.class, button -> button.withText("Save roles")));

        assertThat(staff.find(person).orElseThrow().roles()).containsExactlyInAnyOrder(Role.BOARD, Role.SECRETARY);
        assertThat(_get(StatusLine.class).getText()).isEqualTo("The roles of Wren Hollis are saved.");
        assertThat(_get(AccountHistory.class).getElement().getTextRecursively())
                .contains("Ada changed the roles to: Board, Secretary.");
    }

    @Test
    void everybodyWithAnAccountIsListed() {
        screens.employ(new Actor(person, "Wren Hollis", Set.of(Role.BOARD)));
        screens.signInAs("Ada", Role.ADMINISTRATOR);

        screens.go("accounts");

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("accounts/" + person);
    }
}
