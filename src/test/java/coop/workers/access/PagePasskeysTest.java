package coop.workers.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.workers.access.SignInDesk.Answer;
import coop.workers.register.SomeMembers;
import coop.workers.shared.NotFound;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import coop.workers.testing.Screens;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Coming in to one's own page by a passkey. */
@OfficeTest
class PagePasskeysTest {

    @Autowired
    PersonDoor door;

    @Autowired
    OwnPasskeyDesk own;

    @Autowired
    SignInDesk office;

    @Autowired
    SomeMembers members;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    PublicAddress address;

    @Autowired
    Screens screens;

    private final SoftAuthenticator device = new SoftAuthenticator();

    @Test
    void aPasskeyOpensThePageOfItsHolderAndNotTheOffice() {
        add(members.person("Passkey Outside"));

        var asked = door.beginPasskey();
        assertThat(door.passkey(asked, device.show(asked.json(), here()), network()))
                .map(Holder::name)
                .hasValue("Passkey Outside");
        var askedByTheOffice = office.beginPasskey();
        assertThat(office.passkey(askedByTheOffice, device.show(askedByTheOffice.json(), here()), network()))
                .isInstanceOf(Answer.Refused.class);
    }

    @Test
    void onceRemovedItOpensNothing() {
        var person = members.person("Passkey Removed");
        add(person);
        var key = currentPerson.as(person, own::mine).orElseThrow().get(0).key();
        var other = members.person("Passkey Other");
        assertThatThrownBy(() -> currentPerson.as(other, () -> own.remove(key))).isInstanceOf(NotFound.class);

        currentPerson.as(person, () -> own.remove(key));

        var asked = door.beginPasskey();
        assertThat(door.passkey(asked, device.show(asked.json(), here()), network()))
                .isEmpty();
    }

    @Test
    void whoeverWorksInTheOfficeHasThemWithTheirAccount() {
        var person = members.person("Passkey Staff");
        add(person);
        screens.employ(new Actor(person, "Passkey Staff", Set.of()));

        assertThat(currentPerson.as(person, own::mine)).isEmpty();
        assertThatThrownBy(() -> currentPerson.as(person, own::begin)).isInstanceOf(NotFound.class);
        var asked = door.beginPasskey();
        assertThat(door.passkey(asked, device.show(asked.json(), here()), network()))
                .isEmpty();
    }

    private void add(PersonId person) {
        currentPerson.as(person, () -> {
            var asked = own.begin();
            assertThat(own.add(asked, device.create(asked.json(), here()), "Telephone"))
                    .isEmpty();
        });
    }

    private String here() {
        return address.of("");
    }

    private static String network() {
        return UUID.randomUUID().toString();
    }
}
