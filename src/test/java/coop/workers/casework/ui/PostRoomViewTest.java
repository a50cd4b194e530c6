package coop.workers.casework.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.casework.Correspondence.State;
import coop.workers.shared.EmailAddress;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
class PostRoomViewTest {

    private static final String LINK =
            "http://localhost:8080/application/confirm/iZc9zkWZ-oW6aAyn5Qsd-NH4qh5jzkE9fjrOOCtMzUM";

    @Autowired
    Screens screens;

    @Autowired
    Correspondence correspondence;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    JdbcClient database;

    private final String name = "Ada " + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyThoseWhoWorkThereComeIn(Role role) {
        screens.signInAs("Somebody", role);

        screens.go("post-room");

        assertThat(_find(PostRoomView.class).isEmpty())
                .isNotEqualTo(role == Role.SECRETARY || role == Role.MEMBERSHIP_TEAM || role == Role.ADMINISTRATOR);
    }

    @Test
    void aLetterIsFoundByItsReaderAndItsLinksWork() {
        var letter = write("ada@example.org");
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("post-room?search=" + name.replace(' ', '+'));

        assertThat(_find(ListItem.class)).hasSize(1);
        screens.go(_get(_get(ListItem.class), Anchor.class).getHref());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("post-room/" + letter);
        assertThat(page()).contains("To " + name + ", ada@example.org", "Waiting to be sent");
        assertThat(_get(Anchor.class, spec -> spec.withText(LINK)).getHref()).isEqualTo(LINK);
    }

    @Test
    void aPrivateLinkIsItsReadersOnceTheLetterHasGoneOut() {
        var letter = write("ada@example.org");
        mark(letter, State.SENT, null);
        screens.signInAs("Priya", Role.MEMBERSHIP_TEAM);

        screens.go("post-room/" + letter);

        assertThat(page())
                .contains("http://localhost:8080/application/confirm/…")
                .doesNotContain("NH4qh5jzkE9fjrOOCtMzUM");
    }

    @Test
    void aLetterThatCouldNotBeSentSaysWhyAndIsSentAgain() {
        var letter = write("ada@example.org");
        mark(letter, State.FAILED, "ada@example.org: no such mailbox");
        screens.signInAs("Marged", Role.SECRETARY);
        screens.go("post-room/" + letter);

        assertThat(page()).contains("Could not be sent: ada@example.org: no such mailbox");
        _click(_get(Button.class, spec -> spec.withText("Send again")));

        assertThat(page()).contains("Queued again for " + name).doesNotContain("no such mailbox");
        assertThat(currentActor
                        .as(Actor.OFFICE, () -> correspondence.letter(letter))
                        .state())
                .isEqualTo(State.QUEUED);
    }

    @Test
    void aLetterThatCameBackIsNotedWithWhatTheServerSaid() {
        var letter = write("ada@example.org");
        mark(letter, State.SENT, null);
        screens.signInAs("Marged", Role.SECRETARY);
        screens.go("post-room/" + letter);

        _click(_get(Button.class, spec -> spec.withText("It came back")));
        _click(_get(Button.class, spec -> spec.withText("Note it")));
        assertThat(page()).contains("Write what the mail server said");
        _setValue(_get(TextField.class, spec -> spec.withId("why")), "mailbox full");
        _click(_get(Button.class, spec -> spec.withText("Note it")));

        assertThat(page()).contains("Could not be sent: ada@example.org: mailbox full", "Noted.");
    }

    @Test
    void aLetterForSomebodyWithoutAnAddressGoesByPostAndThatIsNoted() {
        var letter = write(null);
        screens.signInAs("Marged", Role.SECRETARY);
        screens.go("post-room/" + letter);

        assertThat(page()).contains("To go by post: there is no e-mail address");
        assertThat(_find(Button.class, spec -> spec.withText("Send again"))).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Note as sent by post")));

        assertThat(page()).contains("Sent by post on ", "Noted as sent by post.");
    }

    private UUID write(@Nullable String address) {
        return currentActor.as(
                Actor.OFFICE,
                () -> correspondence.writeWithoutCase(
                        "post-room",
                        "hello",
                        new Recipient(name, address == null ? null : new EmailAddress(address)),
                        Map.of("coopName", LINK),
                        UUID.randomUUID().toString()));
    }

    private void mark(UUID letter, State state, @Nullable String failure) {
        database.sql("update casework.letter set state = :state, failure = :failure, sent_at = now() where id = :id")
                .param("state", state.name())
                .param("failure", failure)
                .param("id", letter)
                .update();
    }

    private static String page() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getElement()
                .getTextRecursively();
    }
}
