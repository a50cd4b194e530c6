package coop.workers.register.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Role;
import coop.workers.register.Office;
import coop.workers.register.RegisterDesk.Person;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.testing.TheBoard;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class OfficersViewTest {

    @Autowired
    Screens screens;

    @Autowired
    TheBoard board;

    @Test
    void theSevenSeatsStandWithTheirHoldersForWhoeverMayInspect() {
        var names = board.members().stream().map(Person::fullName).toList();
        screens.signInAs("Gus", Role.GROUP_COORDINATOR);

        screens.go("register/officers");

        assertThat(texts()).containsAll(names).contains("1", "7", "Elected");
        assertThat(buttons()).isEmpty();
    }

    @Test
    void theSecretaryAppointsWithAReasonAndEndsATermWithAnother() {
        var name = "Dee " + UUID.randomUUID();
        screens.signInAs("Marged", Role.SECRETARY);
        screens.go("register/officers");

        _click(button("Appoint somebody"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Full name")), name);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Postal address")), "3 Mill Lane");
        officeField().setValue(Office.CHAIR);
        _setValue(_get(TextArea.class), "Chosen at the first meeting of the board");
        _click(button("Save"));

        assertThat(texts()).contains(name, "Chair", "Chosen at the first meeting of the board", "Marged");

        _click(_find(Button.class).stream()
                .filter(end ->
                        end.getAriaLabel().filter(label -> label.endsWith(name)).isPresent())
                .findFirst()
                .orElseThrow());
        _setValue(_get(TextArea.class), "Stood down");
        _click(button("Save"));

        assertThat(texts()).contains("Stood down");
    }

    @Test
    void theMembershipTeamReadsOfficersAndAppointsNone() {
        board.members();
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("register/officers");

        assertThat(buttons()).isEmpty();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Office> officeField() {
        return _get(Select.class, spec -> spec.withLabel("Office"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static List<String> buttons() {
        return _find(_get(OfficersView.class), Button.class).stream()
                .map(Button::getText)
                .toList();
    }

    private static List<String> texts() {
        return _find(_get(OfficersView.class), Span.class).stream()
                .map(Span::getText)
                .toList();
    }
}
