package coop.workers.inbox.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.Role;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.NotFound;
import coop.workers.testing.OfficeJobs;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.workflow.Incidents;
import coop.workers.workflow.ProcessLibrary;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
@Import(SomeCase.class)
class IncidentsViewTest {

    @Autowired
    Screens screens;

    @Autowired
    SomeCase some;

    @Autowired
    OfficeJobs jobs;

    @Autowired
    Incidents incidents;

    @Autowired
    ProcessLibrary library;

    @Autowired
    Correspondence correspondence;

    @Autowired
    JdbcClient database;

    @Autowired
    CurrentActor currentActor;

    @Test
    void aStepThatFailedIsToldInWordsAndTriedAgain() {
        var number = some.open("Calder Wheelwrights");
        jobs.failForGood(number, "tooLate");
        screens.signInAs("Tom", Role.PROCESS_OWNER, Role.MEMBERSHIP_TEAM);
        screens.go("incidents");

        assertThat(page()).contains("“Too late” of " + number, "Biscuits for the office, since ");
        assertThat(_get(Anchor.class, spec -> spec.withText("Case " + number)).getHref())
                .isEqualTo("case/" + number);
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel()
                        .filter(("Try again: Too late of " + number)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow());

        assertThat(page())
                .contains("“Too late” of " + number + " is being tried again.")
                .doesNotContain("“Too late” of " + number + " could not be done");
        assertThat(jobs.willBeTried(number, "tooLate")).isTrue();
    }

    @Test
    void anOwnerWhoMayNotReadTheCaseIsNotLedToIt() {
        var number = some.open("Calder Wheelwrights");
        jobs.failForGood(number, "tooLate");
        screens.signInAs("Tom", Role.PROCESS_OWNER);

        screens.go("incidents");

        assertThat(page()).contains(number.value());
        assertThat(_find(Anchor.class, spec -> spec.withText("Case " + number))).isEmpty();
    }

    @Test
    void aLetterThatDidNotArriveNamesItsAddressForThePostRoomAndIsSentAgain() {
        var name = "Ada " + UUID.randomUUID();
        var letter = currentActor.as(
                Actor.OFFICE,
                () -> correspondence.writeWithoutCase(
                        "post-room",
                        "hello",
                        new Recipient(name, new EmailAddress("ada@gone.example")),
                        Map.of("coopName", "Calder"),
                        name));
        database.sql("update casework.letter set state = 'FAILED', failure = 'no such mailbox' where id = :id")
                .param("id", letter)
                .update();
        screens.signInAs("Tom", Role.PROCESS_OWNER);
        screens.go("incidents");
        assertThat(page()).doesNotContain(name);

        screens.signInAs("Marged", Role.ADMINISTRATOR);
        screens.go("incidents");

        assertThat(page()).contains(name + ", ada@gone.example", "Could not be sent: no such mailbox");
        _click(_find(Button.class).stream()
                .filter(button -> button.getAriaLabel()
                        .filter(said -> said.contains(name))
                        .isPresent())
                .findFirst()
                .orElseThrow());
        assertThat(currentActor
                        .as(Actor.OFFICE, () -> correspondence.letter(letter))
                        .state())
                .isEqualTo(Correspondence.State.QUEUED);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void incidentsAreForProcessOwnersAndAdministrators(Role role) {
        var somebody = screens.signInAs("Somebody", role);
        var may = role == Role.PROCESS_OWNER || role == Role.ADMINISTRATOR;

        screens.go("incidents");

        assertThat(_find(IncidentsView.class).isEmpty()).isNotEqualTo(may);
        if (!may) {
            currentActor.as(somebody, () -> {
                assertThatExceptionOfType(NotFound.class).isThrownBy(incidents::open);
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> incidents.retry("1"));
                assertThatExceptionOfType(NotFound.class).isThrownBy(library::refused);
            });
        }
    }

    private static String page() {
        return _get(IncidentsView.class).getElement().getTextRecursively();
    }
}
