package coop.workers.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.organisation.OrganisationDesk;
import coop.workers.organisation.Setting;
import coop.workers.organisation.Settings;
import coop.workers.shell.Dates;
import coop.workers.shell.StatusLine;
import coop.workers.shell.Texts;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class SettingsViewTest {

    @Autowired
    Screens screens;

    @Autowired
    Settings settings;

    @Autowired
    OrganisationDesk desk;

    @Autowired
    CurrentActor currentActor;

    @AfterEach
    void leaveAsFound() {
        currentActor.as(
                Actor.OFFICE,
                () -> desk.change(
                        Setting.KEEP_ATTENDANCE_MONTHS, Setting.KEEP_ATTENDANCE_MONTHS.shipped(), "As it was"));
    }

    @Autowired
    Texts texts;

    @Autowired
    Dates dates;

    @Test
    void everySettingHasItsTexts() {
        assertThat(Setting.ALL).allSatisfy(setting -> assertThat(List.of("label", "help", "value"))
                .map(part -> SettingRow.keyOf(setting, part))
                .allSatisfy(key -> assertThat(texts.say(key, "1", 1)).isNotEqualTo(key)));
    }

    @Test
    void oneIsOneAndNotSeveral() {
        var histories = new Histories(texts, dates);

        assertThat(histories.shown(Setting.ELECTION_BEFORE_NOMINATIONS_MONTHS, "1"))
                .isEqualTo("1 month");
        assertThat(histories.shown(Setting.ELECTION_BEFORE_NOMINATIONS_MONTHS, "2"))
                .isEqualTo("2 months");
    }

    @Test
    void anAdministratorChangesASettingAndSeesWhoDidWhatAndWhy() {
        screens.signInAs("Ada", Role.ADMINISTRATOR);
        screens.go("settings");

        press("Change: Keep attendance");
        _setValue(_get(TextField.class, field -> field.withLabel("New value")), "36");
        _setValue(_get(TextArea.class, field -> field.withLabel("Reason (optional)")), "Agreed in May");
        _click(_get(Button.class, button -> button.withText("Save")));

        assertThat(settings.get(Setting.KEEP_ATTENDANCE_MONTHS)).isEqualTo(36);
        assertThat(_get(StatusLine.class).getText()).isEqualTo("Keep attendance is saved.");
        press("Change: Keep attendance");
        assertThat(_get(HistoryList.class).getElement().getTextRecursively())
                .contains("Before: 24 months. Since then: 36 months.", "Reason: Agreed in May", "Ada");
    }

    @Test
    void aValueBeyondTheLimitsIsRefusedAtItsFieldAndNothingTypedIsLost() {
        screens.signInAs("Ada", Role.ADMINISTRATOR);
        screens.go("settings");

        press("Change: Keep attendance");
        var value = _get(TextField.class, field -> field.withLabel("New value"));
        assertThat(value.getHelperText()).contains("From 1 to 240");
        _setValue(value, "9999");
        _setValue(_get(TextArea.class, field -> field.withLabel("Reason (optional)")), "Just because");
        _click(_get(Button.class, button -> button.withText("Save")));

        assertThat(value.isInvalid()).isTrue();
        assertThat(value.getValue()).isEqualTo("9999");
        assertThat(_get(TextArea.class, field -> field.withLabel("Reason (optional)"))
                        .getValue())
                .isEqualTo("Just because");
        assertThat(settings.get(Setting.KEEP_ATTENDANCE_MONTHS)).isEqualTo(24);
    }

    @Test
    void theTreasurerChangesTheBankAccountAndTheRatesAndNothingElse() {
        screens.signInAs("Kwame", Role.TREASURER);

        screens.go("settings");

        assertThat(_find(Button.class, button -> button.withText("Change"))).hasSize(1);
        press("Change: Bank account");
        assertThat(_get(TextField.class, field -> field.withLabel("Sort code")).isReadOnly())
                .isFalse();
    }

    @Test
    void theBoardReads() {
        screens.signInAs("Aoife", Role.BOARD);

        screens.go("settings");

        assertThat(_find(H3.class)).extracting(H3::getText).contains("Quorum of a consent round", "Value of a share");
        _assertNone(Button.class, button -> button.withText("Change"));
        _assertNone(Button.class, button -> button.withText("Enter a rate"));
    }

    @Test
    void everySettingStandsOnThePageWithItsWords() {
        screens.signInAs("Aoife", Role.BOARD);

        screens.go("settings");

        var headings = _find(H3.class).stream().map(H3::getText).toList();
        assertThat(headings).hasSize(Setting.ALL.size()).noneMatch(text -> text.startsWith("organisation."));
    }

    private static void press(String label) {
        _click(_get(
                Button.class,
                button -> button.withPredicate(
                        each -> each.getAriaLabel().filter(label::equals).isPresent())));
    }
}
