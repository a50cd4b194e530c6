package coop.workers.mypage.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.EmailField;
import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.CurrentPerson;
import coop.workers.access.Role;
import coop.workers.register.SomeMembers;
import coop.workers.testing.ScreenTest;
import coop.workers.testing.Screens;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class MyPageViewTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 6, 1);

    @Autowired
    Screens screens;

    @Autowired
    SomeMembers members;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    CurrentPerson currentPerson;

    @Test
    void whoeverAsksForALinkIsAnsweredAlikeKnownOrNot() {
        members.person("Page Known");

        assertThat(answerTo("page-known@people.example").replace("page-known", "…"))
                .isEqualTo(answerTo("page-unknown@people.example").replace("page-unknown", "…"));
    }

    private String answerTo(String address) {
        screens.open();
        screens.go("my-page/sign-in");
        _setValue(_get(EmailField.class), address);
        _click(_get(Button.class, spec -> spec.withText("Send me a link")));
        assertThat(_get(H1.class).getText()).isEqualTo("Look in your mail");
        return _get(SignInLinkView.class).getElement().getTextRecursively();
    }

    @Test
    void whatIsNoAddressIsSaid() {
        screens.go("my-page/sign-in");

        _setValue(_get(EmailField.class), "robin");
        _click(_get(Button.class, spec -> spec.withText("Send me a link")));

        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Please give an e-mail address");
    }

    @Test
    void aDeadLinkLeadsToANewOne() {
        screens.go("my-page/enter/nothing-opens-by-this");

        assertThat(_get(H1.class).getText()).isEqualTo("This link does not work any more");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("my-page/sign-in");
    }

    @Test
    void aWorkerMemberReadsTheirEntry() {
        var person = members.person("Page Worker");
        members.enter(person, LAST_YEAR);
        screens.comeIn(members.addressOf("Page Worker"));

        screens.go("my-page");

        assertThat(_get(H1.class).getText()).isEqualTo("Hello, Page Worker");
        assertThat(words()).contains("worker member", "1 June 2025", "3 Mill Lane", "one share");
        assertThat(_find(Nav.class, spec -> spec.withClasses("my-page-capacities")))
                .isEmpty();
    }

    @Test
    void whoeverRepresentsACoopChoosesAsWhomTheyAct() {
        var person = members.person("Page Both");
        members.enter(person, LAST_YEAR);
        var coop = members.coop("Page Bakery", LAST_YEAR);
        members.represent(coop, person, LAST_YEAR.plusMonths(1));
        screens.comeIn(members.addressOf("Page Both"));

        screens.go("my-page?for=" + coop);

        assertThat(words()).contains("You are here for Page Bakery", "12 Canal Street", "Page Both, since 1 July 2025");
    }

    @Test
    void whoeverIsNothingByThemselvesComesForTheirCoop() {
        var person = members.person("Page Only");
        var coop = members.coop("Page Only Bakery", LAST_YEAR);
        members.represent(coop, person, LAST_YEAR.plusMonths(1));
        screens.comeIn(members.addressOf("Page Only"));

        screens.go("my-page");
        assertThat(words()).contains("You are here for Page Only Bakery");
        screens.go("my-page?for=myself");

        assertThat(words()).contains("You are here for yourself");
    }

    @Test
    void nobodyActsForACoopTheyDoNotRepresent() {
        var before = members.person("Page Before");
        var after = members.person("Page After");
        var coop = members.coop("Page Change", LAST_YEAR);
        members.represent(coop, before, LAST_YEAR.plusMonths(1));
        members.represent(coop, after, LAST_YEAR.plusMonths(2));
        screens.comeIn(members.addressOf("Page Before"));

        screens.go("my-page?for=" + coop);

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my-page?for=0", "my-page?for=99999999", "my-page?for=1%20or%201=1", "my-page?for=-1"})
    void noNumberOpensAnything(String address) {
        var name = "Page Guess " + address.hashCode();
        members.person(name);
        screens.comeIn(members.addressOf(name));

        screens.go(address);

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account",
                "register",
                "register/officers",
                "cases",
                "case/ADM-2026-0001",
                "work",
                "task/1",
                "notices",
                "groups",
                "groups/board",
                "processes",
                "money",
                "accounts",
                "settings",
                "post-room",
                "renewals",
                "overview"
            })
    void theOfficeStaysShut(String address) {
        var name = "Page Outside " + address;
        members.person(name);
        screens.comeIn(members.addressOf(name));

        screens.go(address);

        assertThat(_get(H1.class).getText()).isEqualTo("There is nothing here");
    }

    @Test
    void toTheOfficeSomebodyOutsideIsAnOutsider() {
        var person = members.person("Page Actor");
        screens.comeIn(members.addressOf("Page Actor"));

        var actor = currentActor.get();

        assertThat(actor.person()).isNull();
        assertThat(actor.roles()).isEmpty();
        assertThat(actor.isOffice()).isFalse();
        assertThat(currentPerson.get()).isEqualTo(person);
    }

    @Test
    void theFrontDoorLeadsOnToOnesPage() {
        members.person("Page Front");
        screens.comeIn(members.addressOf("Page Front"));

        screens.go("");

        assertThat(_get(H1.class).getText()).isEqualTo("Hello, Page Front");
    }

    @Test
    void peopleOfTheOfficeHaveAPageToo() {
        var person = members.person("Page Colleague");
        members.enter(person, LAST_YEAR);
        screens.signInAs(new Actor(person, "Page Colleague", Set.of(Role.TREASURER)));

        screens.go("my-page");

        assertThat(_get(H1.class).getText()).isEqualTo("Hello, Page Colleague");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/");
    }

    @Test
    void aSessionEndsWhenItsHolderGetsAnAccount() {
        var person = members.person("Page Employed");
        screens.comeIn(members.addressOf("Page Employed"));
        screens.employ(new Actor(person, "Page Employed", Set.of()));

        assertThat(currentPerson.find()).isEmpty();
    }

    private static String words() {
        return _get(MyPageView.class).getElement().getTextRecursively();
    }
}
