package coop.workers.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import coop.workers.access.AbsenceDesk.Colleague;
import coop.workers.access.Actor;
import coop.workers.access.Role;
import coop.workers.shared.PersonId;
import coop.workers.shell.DayField;
import coop.workers.shell.Signboard;
import coop.workers.shell.StatusLine;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class AwayViewTest {

    @Autowired
    Screens screens;

    @Autowired
    Signboard signboard;

    private final Actor priya = new Actor(PersonId.random(), "Priya", Set.of(Role.MEMBERSHIP_TEAM));
    private final Actor tess = new Actor(PersonId.random(), "Tess", Set.of(Role.TREASURER));

    @Test
    void anAbsenceIsEnteredReadByTheCoverAndEndedEarly() {
        screens.employ(tess);
        screens.signInAs(priya);
        screens.go("away");

        enter(3, "The bank will ring on Monday.");

        assertThat(status()).isEqualTo("It is entered, and whoever stands in has been told.");
        assertThat(lines())
                .anyMatch(line -> line.startsWith("You are away from ") && line.endsWith("Tess stands in for you."));

        screens.signInAs(tess);
        screens.go("away");
        assertThat(lines()).anyMatch(line -> line.startsWith("You stand in for Priya from "));
        assertThat(_find(Paragraph.class)).anyMatch(note -> note.getText().equals("The bank will ring on Monday."));
        assertThat(_find(Button.class, button -> button.withText("Back early"))).isEmpty();
        screens.go("work");
        assertThat(_find(Paragraph.class)).anyMatch(note -> note.getText().startsWith("You stand in for Priya until "));

        screens.signInAs(priya);
        screens.go("away");
        _click(_get(Button.class, button -> button.withText("Back early")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(status()).isEqualTo("It has ended. Nobody stands in any more.");
        assertThat(_find(ListItem.class)).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost() {
        screens.signInAs(priya);
        screens.go("away");
        _setValue(_get(TextArea.class), "A long note");

        _click(_get(Button.class, button -> button.withText("Enter")));

        assertThat(cover().getErrorMessage()).isEqualTo("Choose who stands in.");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("A long note");
    }

    @Test
    void anAdministratorEntersItForSomebodyWhoCannot() {
        screens.employ(tess);
        screens.employ(priya);
        screens.signInAs("Ada", Role.ADMINISTRATOR);
        screens.go("away");
        ComboBox<Colleague> who = combo("Who is away");
        who.setValue(new Colleague(Objects.requireNonNull(priya.person()), "Priya"));

        enter(2, "");

        assertThat(lines())
                .anyMatch(line -> line.startsWith("Priya is away from ") && line.endsWith("Tess stands in."));
    }

    private void enter(int days, String note) {
        _setValue(_get(DayField.class, field -> field.withLabel("First day away")), signboard.today());
        _setValue(
                _get(DayField.class, field -> field.withLabel("Last day away")),
                signboard.today().plusDays(days));
        cover().setValue(new Colleague(Objects.requireNonNull(tess.person()), "Tess"));
        _setValue(_get(TextArea.class), note);
        _click(_get(Button.class, button -> button.withText("Enter")));
    }

    private static ComboBox<Colleague> cover() {
        return combo("Who stands in");
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ComboBox<Colleague> combo(String label) {
        return _get(ComboBox.class, box -> box.withLabel(label));
    }

    private static List<String> lines() {
        return _find(ListItem.class).stream()
                .flatMap(line ->
                        line.getChildren().filter(Span.class::isInstance).map(Span.class::cast))
                .map(Span::getText)
                .toList();
    }

    private static String status() {
        return _get(StatusLine.class).getText();
    }
}
