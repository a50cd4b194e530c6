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
import coop.workers.casework.CaseDesk;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.casework.Correspondence.State;
import coop.workers.shared.CaseNumber;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Message;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
    CaseDesk cases;

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

    @Test
    void whatWentToSeveralPeopleStandsInOneLineThatLeadsToEachOfThem() {
        var number = currentActor.as(
                Actor.OFFICE,
                () -> cases.open(
                        "PST", "meetings", name, EnumSet.of(Role.SECRETARY), Message.of("casework.post.title")));
        var failed = IntStream.range(0, 4)
                .mapToObj(place -> write(number, place))
                .toList()
                .get(1);
        mark(failed, State.FAILED, "no such mailbox");
        screens.signInAs("Marged", Role.SECRETARY);

        screens.go("post-room");
        var line = _find(ListItem.class).stream()
                .filter(item -> item.getElement().getTextRecursively().contains(name))
                .toList();

        assertThat(line).hasSize(1);
        assertThat(line.get(0).getElement().getTextRecursively())
                .contains("4 letters like this one")
                .contains("Waiting: 3. Could not be sent: 1.");
        screens.go(_get(line.get(0), Anchor.class).getHref());
        assertThat(_find(ListItem.class)).hasSize(4);
        screens.go("post-room?show=failed");
        assertThat(_find(ListItem.class))
                .filteredOn(item -> item.getElement().getTextRecursively().contains(name))
                .hasSize(1);
    }

    private UUID write(CaseNumber number, int place) {
        return currentActor.as(
                Actor.OFFICE,
                () -> correspondence.write(
                        number,
                        "meetings",
                        "secret-ballot",
                        new Recipient(
                                "Voter " + place,
                                EmailAddress.parse("voter%d@example.org".formatted(place))
                                        .orElseThrow()),
                        Map.of(
                                "organisation",
                                name,
                                "name",
                                "Voter " + place,
                                "memberName",
                                name + place,
                                "resolution",
                                "To change the rules",
                                "link",
                                LINK),
                        "notice-" + place));
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
