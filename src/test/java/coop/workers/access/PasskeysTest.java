package coop.workers.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.workers.access.AccountDesk.NewAccount;
import coop.workers.access.SignInDesk.Answer;
import coop.workers.shared.PersonId;
import coop.workers.testing.OfficeTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class PasskeysTest {

    private static final String PASSWORD = "seven-green-bicycles";

    @Autowired
    SignInDesk desk;

    @Autowired
    OwnAccountDesk own;

    @Autowired
    AccountDesk accounts;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    PublicAddress address;

    private final PersonId person = PersonId.random();
    private final Actor wren = new Actor(person, "Wren Hollis", Set.of(Role.TREASURER));
    private final SoftAuthenticator device = new SoftAuthenticator();

    @BeforeEach
    void wrenHasAPasskey() {
        var wanted = new NewAccount(person, wren.name(), person + "@office.example", wren.roles());
        accounts.setPassword(currentActor.as(Actor.OFFICE, () -> accounts.open(wanted)), PASSWORD);
        currentActor.as(wren, () -> {
            var asked = own.beginPasskey();
            assertThat(own.addPasskey(asked, device.create(asked.json(), here()), "Telephone", PASSWORD))
                    .isEmpty();
        });
    }

    @Test
    void aPasskeyLetsItsHolderInWithoutAnythingElse() {
        var asked = desk.beginPasskey();

        var answer = desk.passkey(asked, device.show(asked.json(), here()), network());

        assertThat(answer).isInstanceOf(Answer.Welcome.class);
        assertThat(((Answer.Welcome) answer).holder().name()).isEqualTo("Wren Hollis");
    }

    @Test
    void anAnswerIsGoodForItsOwnQuestionOnly() {
        var overheard = device.show(desk.beginPasskey().json(), here());

        assertThat(desk.passkey(desk.beginPasskey(), overheard, network())).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void aPageElsewhereGetsNothingOfUse() {
        var asked = desk.beginPasskey();

        var answer = desk.passkey(asked, device.show(asked.json(), "https://office.example.evil"), network());

        assertThat(answer).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void theDeviceHasToMakeSureOfItsHolder() {
        var asked = desk.beginPasskey();

        var answer = desk.passkey(asked, device.withoutVerifying().show(asked.json(), here()), network());

        assertThat(answer).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void whatIsNoAnswerAtAllIsRefused() {
        assertThat(desk.passkey(desk.beginPasskey(), "{\"id\": 1}", network())).isInstanceOf(Answer.Refused.class);
        assertThat(desk.passkey(desk.beginPasskey(), "no JSON", network())).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void aPasskeyRemovedOpensNothing() {
        currentActor.as(
                wren, () -> own.removePasskey(own.mine().passkeys().get(0).key()));
        var asked = desk.beginPasskey();

        assertThat(desk.passkey(asked, device.show(asked.json(), here()), network()))
                .isInstanceOf(Answer.Refused.class);
    }

    @Test
    void anAccountSwitchedOffStaysShut() {
        currentActor.as(Actor.OFFICE, () -> accounts.switchOff(person));
        var asked = desk.beginPasskey();

        assertThat(desk.passkey(asked, device.show(asked.json(), here()), network()))
                .isInstanceOf(Answer.Refused.class);
    }

    @Test
    void aLostTelephoneIsForgottenWithTheSecondFactor() {
        currentActor.as(Actor.OFFICE, () -> accounts.resetSecondFactor(person));

        assertThat(currentActor.as(wren, () -> own.mine()).passkeys()).isEmpty();
    }

    @Test
    void nobodyAddsAPasskeyAtAScreenLeftAlone() {
        currentActor.as(wren, () -> {
            var asked = own.beginPasskey();
            assertThat(own.addPasskey(asked, new SoftAuthenticator().create(asked.json(), here()), "Mine", "a guess"))
                    .isPresent();
        });

        assertThat(currentActor.as(wren, () -> own.mine()).passkeys()).hasSize(1);
    }

    private String here() {
        return address.of("");
    }

    private String network() {
        return person.toString();
    }
}
