package coop.workers.mypage;

import coop.workers.access.Actor;
import coop.workers.access.CurrentActor;
import coop.workers.access.OwnPage;
import coop.workers.access.PersonDoor;
import coop.workers.access.PersonDoor.Invitation;
import coop.workers.access.PublicAddress;
import coop.workers.casework.Correspondence;
import coop.workers.casework.Correspondence.Recipient;
import coop.workers.shared.EmailAddress;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to people who want to come in to their page. */
@Service
@Transactional
public class WayInDesk {

    static final String LETTERS = "mypage";

    private final PersonDoor door;
    private final Correspondence correspondence;
    private final PublicAddress address;
    private final CurrentActor actor;

    WayInDesk(PersonDoor door, Correspondence correspondence, PublicAddress address, CurrentActor actor) {
        this.door = door;
        this.correspondence = correspondence;
        this.address = address;
        this.actor = actor;
    }

    /**
     * Sends a link to whoever has that address. Answers nothing, so that nobody learns who is known here.
     *
     * @throws coop.workers.shared.Rejection if too many were asked for from the network
     */
    public void sendLink(EmailAddress to, String network) {
        door.invite(to, network).ifPresent(invitation -> actor.as(Actor.OFFICE, () -> write(to, invitation)));
    }

    private void write(EmailAddress to, Invitation invitation) {
        var token = invitation.token();
        correspondence.writeWithoutCase(
                LETTERS,
                token == null ? "sign-in-at-the-office" : "sign-in",
                new Recipient(invitation.name(), to),
                token == null
                        ? Map.of("link", address.of("/sign-in"))
                        : Map.of(
                                "link",
                                address.of("/" + OwnPage.ENTER + token),
                                "minutes",
                                PersonDoor.VALID_FOR.toMinutes()),
                UUID.randomUUID().toString());
    }
}
