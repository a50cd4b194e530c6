package coop.workers.register;

import coop.workers.register.RegisterDesk.KnownCoop;
import coop.workers.register.RegisterDesk.MemberNumber;
import org.jspecify.annotations.Nullable;

/** A line of a search for co-ops by name; {@code openMemberships} is one or none. */
record NamedCoop(
        int number,
        String name,
        Registrar registrar,
        @Nullable String registeredNumber,
        long openMemberships) {

    KnownCoop asKnownCoop() {
        return new KnownCoop(
                new MemberNumber(number), name, new RegisteredNumber(registrar, registeredNumber), openMemberships > 0);
    }
}
