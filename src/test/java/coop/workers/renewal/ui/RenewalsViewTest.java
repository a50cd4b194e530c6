package coop.workers.renewal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Role;
import coop.workers.organisation.Settings;
import coop.workers.renewal.RenewalStatus;
import coop.workers.renewal.SomeRenewals;
import coop.workers.shell.DayField;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RenewalsViewTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeRenewals renewals;

    @Autowired
    Settings settings;

    @Test
    void whomARunWouldAskIsShownBeforeItIsStarted() {
        renewals.member("Previewed Pavers");
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("renewals");

        _setValue(_get(DayField.class), settings.today().plusDays(20));
        _setValue(_get(TextField.class, spec -> spec.withId("name")), "Previewed Pavers");
        _click(_get(Button.class, spec -> spec.withText("Look first")));

        assertThat(_get(H2.class).getText()).startsWith("One member renews until");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains(
                        "By what they paid before, about £250.00 without VAT is to be expected.",
                        "All of them can be reached by e-mail.");

        _click(_get(Button.class, spec -> spec.withText("Start one renewal")));
        assertThat(_get(ProgressBar.class).getMax()).isEqualTo(1);
    }

    @Test
    void whatCameOfARunIsToldWhereverWhoStartedItIs() {
        starts("Forgotten Founders");
        screens.go("cases");
        assertThat(_find(Notification.class)).isEmpty();

        renewals.workThroughRuns();
        screens.go("register");

        var notice = _get(Notification.class);
        assertThat(_get(notice, Paragraph.class).getText()).endsWith("are done: one member is asked.");
        assertThat(_get(notice, Anchor.class).getHref()).startsWith("renewals?run=");

        _click(_get(notice, Button.class));
        screens.go("cases");
        assertThat(_find(Notification.class)).isEmpty();
    }

    @Test
    void whoeverLooksAtWhatCameOfARunIsToldOfItNoMore() {
        starts("Looked Looms");
        screens.go("cases");
        renewals.workThroughRuns();
        screens.go("register");
        var look = _get(_get(Notification.class), Anchor.class).getHref();

        screens.go(look);

        assertThat(_find(Notification.class)).isEmpty();
        screens.go("cases");
        assertThat(_find(Notification.class)).isEmpty();
    }

    private void starts(String name) {
        renewals.member(name);
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("renewals");
        _setValue(_get(DayField.class), settings.today().plusDays(20));
        _setValue(_get(TextField.class, spec -> spec.withId("name")), name);
        _click(_get(Button.class, spec -> spec.withText("Look first")));
        _click(_get(Button.class, spec -> spec.withText("Start one renewal")));
    }

    @Test
    void thoseUnderWayAreOneClickAway() {
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("renewals");

        assertThat(_get(Anchor.class, spec -> spec.withText("Renewals under way"))
                        .getHref())
                .isEqualTo("cases?search=REN-");
    }

    @Test
    void whoeverNotesThatAMemberLeavesIsAskedWhyUntilTheySay() {
        var number = renewals.asked("Parting Potters");
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("case/" + number);
        _click(_get(Button.class, spec -> spec.withText("They leave")));
        var dialog = _get(Dialog.class);

        _click(_get(dialog, Button.class, spec -> spec.withText("They leave")));
        assertThat(dialog.isOpened()).isTrue();
        assertThat(renewals.status(number)).isEqualTo(RenewalStatus.WITH_MEMBER);

        _setValue(_get(dialog, TextArea.class), "They close the pottery");
        _click(_get(dialog, Button.class, spec -> spec.withText("They leave")));
        assertThat(renewals.status(number)).isEqualTo(RenewalStatus.LEFT);
    }

    @Test
    void theOfficeDeclaresForAMemberThatWroteByPost() {
        var number = renewals.asked("Lettered Letterers");
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);
        screens.go("renewal/" + number + "/declare");
        assertThat(_get(H1.class).getText()).isEqualTo("Declare on their behalf");

        _setValue(_get(TextField.class, spec -> spec.withId("wageBill")), "250,000");
        _click(_get(Button.class, spec -> spec.withText("Declare for them")));

        assertThat(renewals.status(number)).isEqualTo(RenewalStatus.DECLARED);
    }
}
