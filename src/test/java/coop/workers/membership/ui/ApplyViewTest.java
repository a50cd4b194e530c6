package coop.workers.membership.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.groups.SomeGroups;
import coop.workers.membership.ApplicationAnswers;
import coop.workers.membership.ApplicationAnswers.Sixteen;
import coop.workers.membership.ApplyDesk.GroupOffered;
import coop.workers.membership.SomeMemberships;
import coop.workers.organisation.Settings;
import coop.workers.shell.ProblemList;
import coop.workers.shell.StatusLine;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ApplyViewTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeGroups groups;

    @Autowired
    SomeMemberships some;

    @Autowired
    Settings settings;

    private final String name = "Bakers " + UUID.randomUUID();
    private String group;

    @BeforeEach
    void aGroup() {
        group = groups.group(name, null, settings.today().minusYears(1));
        groups.coordinator(group, "Gus", settings.today().minusYears(1));
    }

    @Test
    void theFormIsSentConfirmedAndItsWindowOpens() {
        screens.go("take-part");
        var answers = SomeMemberships.answers("Ada " + UUID.randomUUID(), group);
        fillIn(answers);
        _click(_get(Button.class, spec -> spec.withText("Send")));
        assertThat(_get(H1.class).getText()).isEqualTo("One more click");

        screens.go("take-part/confirm/" + some.confirmingLink(answers));
        _click(_get(Button.class, spec -> spec.withText("Yes, send it")));
        assertThat(_get(H1.class).getText()).isEqualTo("Your application is in");

        var number = some.numberOf(answers);
        screens.go("take-part/window/" + some.windowLink(number));
        assertThat(_get(H1.class).getText()).isEqualTo("Your application");
        assertThat(_find(Span.class)).anyMatch(span -> span.getText().contains("applied to become a worker member"));
        _click(_get(Button.class, spec -> spec.withText("Withdraw the application")));
    }

    @Test
    void whatIsMissingIsSaidWithALinkToItsFieldAndWhatWasTypedStays() {
        screens.go("take-part");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), "Ada");

        _click(_get(Button.class, spec -> spec.withText("Send")));

        assertThat(_find(_get(ProblemList.class), Anchor.class)).hasSize(7);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Your name")).getValue())
                .isEqualTo("Ada");
    }

    @Test
    void whatIsTypedIsFoundAgainAfterTheSessionIsLost() {
        screens.go("take-part");
        _setValue(_get(EmailField.class), "ada-" + UUID.randomUUID() + "@people.example");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Postal address")), "5 Oven Street");
        assertThat(_get(StatusLine.class).getText()).startsWith("Saved ");
        _click(_get(Button.class, spec -> spec.withText("Send me a link to carry on later")));
        assertThat(_get(StatusLine.class).getText()).startsWith("The link is on its way to ada-");
        var email = _get(EmailField.class).getValue();

        screens.open();
        screens.go("take-part/" + some.draftLink(email));

        assertThat(_get(EmailField.class).getValue()).isEqualTo(email);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Postal address"))
                        .getValue())
                .isEqualTo("5 Oven Street");
    }

    @Test
    void theLinkOfADraftIsOfferedWhileThereIsAnAddressToSendItTo() {
        screens.go("take-part");
        var email = _get(EmailField.class);
        assertThat(later()).isEmpty();
        _setValue(email, "ada-" + UUID.randomUUID() + "@people.example");
        assertThat(later()).hasSize(1);

        _setValue(email, "");

        assertThat(later()).isEmpty();
    }

    private static List<Button> later() {
        return _find(Button.class, spec -> spec.withText("Send me a link to carry on later"));
    }

    @Test
    void anInvitationOpensAFormThatKnowsThem() {
        var founded = settings.today().minusYears(1);
        var invitation = some.regular(group, groups.reachable(group, "Ada", founded));
        some.handIn(SomeMemberships.TEAM, some.waitedFor(invitation), "inviteForGroup", SomeMemberships.INVITE);
        screens.go("take-part/" + some.invitationLink(invitation));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Your name")).getValue())
                .isEqualTo("Ada");
        assertThat(_get(Select.class).getValue()).isEqualTo(new GroupOffered(group, name, "To bake for everybody."));
    }

    @Test
    void aLinkThatLeadsNowhereSaysSo() {
        screens.go("take-part/not-a-token");
        assertThat(_get(H1.class).getText()).isEqualTo("This invitation does not open any more");

        screens.go("take-part/window/not-a-token");
        assertThat(_get(H1.class).getText()).isEqualTo("This link no longer works");
        _click(_get(Button.class, spec -> spec.withText("Get a fresh link")));
        _setValue(_get(EmailField.class), "nobody@people.example");
        _click(_get(Button.class, spec -> spec.withText("Send me a link")));
        assertThat(_find(Span.class)).anyMatch(span -> span.getText().startsWith("If an application belongs to"));
    }

    @SuppressWarnings("unchecked")
    private void fillIn(ApplicationAnswers answers) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Your name")), answers.name());
        _setValue(_get(EmailField.class), answers.email());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Postal address")), answers.address());
        _setValue((Select<GroupOffered>) _get(Select.class), new GroupOffered(group, name, "To bake for everybody."));
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("What do you do there, or would you like to do?")),
                "I bake.");
        _setValue((RadioButtonGroup<Sixteen>) _get(RadioButtonGroup.class), Sixteen.YES);
        _find(Checkbox.class).forEach(box -> _setValue(box, true));
    }
}
