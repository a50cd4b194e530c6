package coop.workers.access;

import coop.workers.shared.EmailAddress;
import coop.workers.shared.PersonId;
import java.util.List;
import java.util.Optional;

/** Where people who sign in are written to, and what they may do; for rooms that write to them, never for a screen. */
public interface StaffAddresses {

    /** Somebody who may sign in now. */
    record Addressee(PersonId person, Actor actor, EmailAddress email) {}

    /** Everybody who may sign in now. */
    List<Addressee> all();

    /** One of them; empty where there is no such account, or it has been switched off. */
    Optional<Addressee> of(PersonId person);
}
