package coop.workers.notices.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.PrivateLinks;
import coop.workers.access.Role;
import coop.workers.notices.CalendarDesk;
import coop.workers.notices.Kind;
import coop.workers.notices.PreferenceDesk;
import coop.workers.notices.Preferences;
import coop.workers.shared.PersonId;
import coop.workers.shell.StatusLine;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class NoticesViewTest {

    @Autowired
    Screens screens;

    @Autowired
    PreferenceDesk preferences;

    @Autowired
    CalendarDesk calendars;

    @Autowired
    PrivateLinks links;

    @Test
    @SuppressWarnings("unchecked")
    void oneChoosesWhatOneIsToldAndWhen() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("notices");
        assertThat(_get(CheckboxGroup.class).getValue()).isEqualTo(Preferences.USUAL.wanted());

        _setValue((Select<LocalTime>) _get(Select.class), LocalTime.of(16, 30));
        _setValue((CheckboxGroup<Kind>) _get(CheckboxGroup.class), Set.of(Kind.DIGEST, Kind.MENTION));
        _click(_get(Button.class, spec -> spec.withText("Keep")));

        assertThat(preferences.mine())
                .isEqualTo(new Preferences(Set.of(Kind.DIGEST, Kind.MENTION), LocalTime.of(16, 30)));
        assertThat(_find(StatusLine.class)).anyMatch(line -> line.getText().startsWith("Kept"));
        _setValue((CheckboxGroup<Kind>) _get(CheckboxGroup.class), Set.of());
        assertThat(_get(Select.class).isEnabled()).isFalse();
    }

    @Test
    void aCalendarLinkIsShownOnceAndCanBeRevoked() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("notices");

        _click(_get(Button.class, spec -> spec.withText("Make a link")));
        assertThat(_get(TextField.class).getValue()).endsWith(".ics");
        screens.go("account");
        screens.go("notices");

        _assertNone(TextField.class);
        _click(_get(Button.class, spec -> spec.withText("Revoke the link")));
        assertThat(calendars.since()).isEmpty();
        assertThat(_get(Button.class, spec -> spec.withText("Make a link")).isVisible())
                .isTrue();
    }

    @Test
    void theLinkInALetterStopsItsKindForWhoeverHasNotSignedIn() {
        var person = PersonId.random();
        var token = links.issue("stop-notices", person + " OVERDUE one", Duration.ofDays(1));
        screens.open();
        screens.go("notices/stop/" + token);

        _click(_get(Button.class, spec -> spec.withText("Stop them")));

        assertThat(_get(H1.class).getText()).isEqualTo("Done");
    }

    @Test
    void aDeadLinkSaysSo() {
        screens.open();
        screens.go("notices/stop/nonsense");

        assertThat(_get(H1.class).getText()).isEqualTo("This link does not work");
        _assertNone(Button.class, spec -> spec.withText("Stop them"));
    }
}
