package coop.workers.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.register.SomeMembers;
import coop.workers.shared.EmailAddress;
import coop.workers.shared.Rejection;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Screens;
import coop.workers.testing.TestClock.TurnableClock;
import coop.workers.testing.WholeDatabase;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way in to one's own page: a link by e-mail. */
@OfficeTest
class PersonDoorTest {

    @Autowired
    PersonDoor door;

    @Autowired
    SomeMembers members;

    @Autowired
    Screens screens;

    @Autowired
    TurnableClock clock;

    @Autowired
    WholeDatabase database;

    private final String network = UUID.randomUUID().toString();

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aLinkOpensOnce() {
        var link = linkFor("Door Once");

        assertThat(door.enter(link, network)).map(Holder::name).hasValue("Door Once");
        assertThat(door.enter(link, network)).isEmpty();
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() {
        var link = linkFor("Door Scanner");

        assertThat(door.fits(link, network)).isTrue();
        assertThat(door.fits(link, network)).isTrue();

        assertThat(door.enter(link, network)).isPresent();
        assertThat(door.fits(link, network)).isFalse();
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOneBefore() {
        var first = linkFor("Door Twice");
        var second = linkFor("Door Twice");

        assertThat(door.enter(first, network)).isEmpty();
        assertThat(door.enter(second, network)).isPresent();
    }

    @Test
    void aLinkEndsAfterTenMinutes() {
        var link = linkFor("Door Late");

        clock.advance(PersonDoor.VALID_FOR.plusSeconds(1));

        assertThat(door.fits(link, network)).isFalse();
        assertThat(door.enter(link, network)).isEmpty();
    }

    @Test
    void noLinkIsKeptAsItIs() {
        var link = linkFor("Door Hashed");

        assertThat(database.tablesThatMention(link)).isEmpty();
    }

    @Test
    void anAddressNobodyHasGetsNothing() {
        assertThat(door.invite(new EmailAddress("nobody-" + UUID.randomUUID() + "@people.example"), network))
                .isEmpty();
    }

    @Test
    void capitalsMakeNoOtherAddress() {
        members.person("Door Capitals");

        assertThat(door.invite(new EmailAddress("DOOR-CAPITALS@people.example"), network))
                .isPresent();
    }

    @Test
    void whoeverWorksInTheOfficeIsSentToItsDoor() {
        var person = members.person("Door Staff");
        screens.employ(new Actor(person, "Door Staff", Set.of(Role.TREASURER)));

        var invitation = door.invite(members.addressOf("Door Staff"), network).orElseThrow();

        assertThat(invitation.token()).isNull();
    }

    @Test
    void aLinkIsWorthNothingOnceItsHolderWorksInTheOffice() {
        var person = members.person("Door Employed");
        var link = linkFor("Door Employed");
        screens.employ(new Actor(person, "Door Employed", Set.of()));

        assertThat(door.enter(link, network)).isEmpty();
    }

    @Test
    void nobodysMailIsFlooded() {
        members.person("Door Flood");
        var address = members.addressOf("Door Flood");
        for (int time = 0; time < PersonDoor.LINKS_PER_ADDRESS; time++) {
            assertThat(door.invite(address, network)).isPresent();
        }

        assertThat(door.invite(address, UUID.randomUUID().toString())).isEmpty();
        clock.advance(PersonDoor.PERIOD.plusSeconds(1));
        assertThat(door.invite(address, network)).isPresent();
    }

    @Test
    void oneNetworkCannotAskForMany() {
        for (int time = 0; time < PersonDoor.LINKS_PER_NETWORK; time++) {
            door.invite(new EmailAddress("n" + time + "@people.example"), network);
        }

        assertThatThrownBy(() -> door.invite(new EmailAddress("one-more@people.example"), network))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void oneNetworkCannotGuessForLong() {
        var link = linkFor("Door Guess");
        for (int guess = 0; guess < PersonDoor.TRIES_PER_NETWORK; guess++) {
            assertThat(door.enter("guess-" + guess, network)).isEmpty();
        }

        assertThat(door.enter(link, network)).isEmpty();
        assertThat(door.enter(link, UUID.randomUUID().toString())).isPresent();
    }

    @Test
    void anInventedWayInIsNoneOutsideTheDemonstration() {
        members.person("Door Invented");

        assertThat(door.demonstrate(members.addressOf("Door Invented"))).isEmpty();
    }

    private String linkFor(String name) {
        members.person(name);
        return Objects.requireNonNull(
                door.invite(members.addressOf(name), network).orElseThrow().token());
    }
}
