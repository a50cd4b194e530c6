package coop.workers.mypage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.PersonDoor;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Letter;
import coop.workers.mypage.AddressDesk;
import coop.workers.organisation.Settings;
import coop.workers.register.Electorate;
import coop.workers.register.RegisterDesk;
import coop.workers.register.RegisterDesk.MemberNumber;
import coop.workers.register.SomeMembers;
import coop.workers.register.StatutoryRegister;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import coop.workers.testing.TestClock.TurnableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People change their details and hand over a co-op's vote. */
@ScreenTest
class ChangingDetailsTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 6, 1);
    private static final Pattern CONFIRM = Pattern.compile("/(my-page/confirm-address/[\\w-]+)");

    @Autowired
    Screens screens;

    @Autowired
    SomeMembers members;

    @Autowired
    RegisterDesk register;

    @Autowired
    StatutoryRegister statutory;

    @Autowired
    Electorate electorate;

    @Autowired
    Correspondence correspondence;

    @Autowired
    PersonDoor door;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    Settings settings;

    @Autowired
    TurnableClock clock;

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aWorkerMembersEntryMovesWithThemAndTheHistoryStays() {
        var person = members.person("Details Mover");
        var number = members.enter(person, LAST_YEAR);
        screens.comeIn(members.addressOf("Details Mover"));

        screens.go("my-page/details");
        _setValue(_get(TextField.class, spec -> spec.withId("phone")), "01632 960000");
        _setValue(_get(TextArea.class, spec -> spec.withId("address")), "9 New Street");
        press("Save");

        assertThat(words(MyDetailsView.class)).contains("Saved.");
        var entry = currentActor.as(Actor.OFFICE, () -> statutory.member(number));
        assertThat(entry.postalAddress()).isEqualTo("9 New Street");
        assertThat(entry.alterations())
                .anySatisfy(alteration -> assertThat(alteration.by()).isEqualTo("Details Mover"));
    }

    @Test
    void aWorkerMemberIsNotLeftWithoutAnAddress() {
        var person = members.person("Details Nowhere");
        members.enter(person, LAST_YEAR);
        screens.comeIn(members.addressOf("Details Nowhere"));

        screens.go("my-page/details");
        _setValue(_get(TextArea.class, spec -> spec.withId("address")), "  ");
        press("Save");

        assertThat(_get(TextArea.class, spec -> spec.withId("address")).getErrorMessage())
                .isEqualTo("Please fill this in.");
    }

    @Test
    void aNewAddressCountsOnceItIsConfirmedFromThere() {
        var person = members.person("Details Mail");
        var before = members.addressOf("Details Mail");
        var after = new EmailAddress("details-mail-new@people.example");
        askForAddress("Details Mail", after);
        assertThat(emailOf(person)).isEqualTo(before);

        var link = linkTo(after);
        screens.open();
        screens.go(link);
        assertThat(emailOf(person)).as("a look changes nothing").isEqualTo(before);
        press("Yes, this is my address");

        assertThat(emailOf(person)).isEqualTo(after);
        assertThat(lettersTo(before)).extracting(Letter::name).contains("address-changed");
        assertThat(door.invite(before, UUID.randomUUID().toString())).isEmpty();
        screens.go(link);
        assertThat(_get(H1.class).getText()).isEqualTo("This link does not work any more");
    }

    @Test
    void anAddressIsConfirmedWithinADay() {
        var person = members.person("Details Slow");
        var after = new EmailAddress("details-slow-new@people.example");
        askForAddress("Details Slow", after);
        var link = linkTo(after);

        clock.advance(AddressDesk.VALID_FOR.plusSeconds(1));
        screens.open();
        screens.go(link);

        assertThat(_get(H1.class).getText()).isEqualTo("This link does not work any more");
        assertThat(emailOf(person)).isEqualTo(members.addressOf("Details Slow"));
    }

    @Test
    void whoseAddressItIsAlreadyIsWrittenThereAndNotSaid() {
        members.person("Details Taken");
        members.person("Details Taker");
        var taken = members.addressOf("Details Taken");

        askForAddress("Details Taker", taken);

        assertThat(words(MyDetailsView.class)).contains("Look in the mail of the new address");
        assertThat(lettersTo(taken)).extracting(Letter::name).containsExactly("address-known");
    }

    @Test
    void theVoteGoesWithTheHandOverAndEverybodyIsTold() {
        var before = members.person("Details Outgoing");
        var coop = members.coop("Details Bakery", LAST_YEAR);
        members.represent(coop, before, LAST_YEAR.plusMonths(1));
        screens.comeIn(members.addressOf("Details Outgoing"));

        handOver(coop, "Details Incoming", "details-incoming@people.example", "The workers’ meeting chose her.");

        assertThat(words(HandOverView.class)).contains("Details Incoming represents Details Bakery now");
        assertThat(voterOf(coop)).isEqualTo("Details Incoming");
        assertThat(lettersTo(new EmailAddress("details-incoming@people.example")))
                .extracting(Letter::name)
                .containsExactly("representative-new");
        assertThat(lettersTo(members.addressOf("Details Outgoing")))
                .extracting(Letter::name)
                .contains("representative-changed");
        assertThat(lettersTo(members.emailOf("Details Bakery")))
                .extracting(Letter::name)
                .containsExactly("representative-changed");
        var history =
                currentActor.as(Actor.OFFICE, () -> statutory.member(coop)).representatives();
        assertThat(history).extracting("name").contains("Details Outgoing", "Details Incoming");
        screens.go("my-page?for=" + coop);
        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void whoIsNamedMustBeClearAndSomebodyElse() {
        var before = members.person("Details Same");
        var coop = members.coop("Details Print", LAST_YEAR);
        members.represent(coop, before, LAST_YEAR.plusMonths(1));
        screens.comeIn(members.addressOf("Details Same"));

        handOver(coop, "", "nonsense", "");
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("Please fill this in.");
        handOver(coop, "Details Same", members.addressOf("Details Same").value(), "No reason.");

        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("Details Same represents the co-op already.");
        assertThat(voterOf(coop)).isEqualTo("Details Same");
    }

    @Test
    void nobodyHandsOverACoopOfOthers() {
        var coop = members.coop("Details Others", LAST_YEAR);
        members.person("Details Thief");
        screens.comeIn(members.addressOf("Details Thief"));

        screens.go("my-page/hand-over?for=" + coop);

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    private void handOver(MemberNumber coop, String name, String email, String reason) {
        screens.go("my-page/hand-over?for=" + coop);
        _setValue(_get(TextField.class), name);
        _setValue(_get(EmailField.class), email);
        _setValue(_get(TextArea.class), reason);
        press("Hand over");
    }

    private void askForAddress(String name, EmailAddress after) {
        screens.comeIn(members.addressOf(name));
        screens.go("my-page/details");
        _setValue(_get(EmailField.class), after.value());
        press("Write to the new address");
    }

    private String linkTo(EmailAddress address) {
        var body = lettersTo(address).get(0).body();
        var link = CONFIRM.matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private List<Letter> lettersTo(EmailAddress address) {
        return currentActor.as(Actor.OFFICE, () -> correspondence.find(address.value(), null, 0, 20)).stream()
                .filter(letter -> address.equals(letter.to().email()))
                .toList();
    }

    private @Nullable EmailAddress emailOf(PersonId person) {
        return currentActor.as(
                Actor.OFFICE, () -> register.person(person).orElseThrow().email());
    }

    private String voterOf(MemberNumber coop) {
        var elector = currentActor.as(
                Actor.OFFICE, () -> electorate.on(settings.today(), coop).orElseThrow());
        return Objects.requireNonNull(elector.voter()).name();
    }

    private static void press(String caption) {
        _click(_get(Button.class, spec -> spec.withText(caption)));
    }

    private static String words(Class<? extends Component> view) {
        return _get(view).getElement().getTextRecursively();
    }
}
