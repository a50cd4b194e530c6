package coop.workers.access;

import org.springframework.security.core.Authentication;

/** Somebody who has passed every step of signing in; made by {@link SignInDesk} and {@link PersonDoor} alone. */
public final class Holder {

    private final Authentication session;

    Holder(Authentication session) {
        this.session = session;
    }

    Authentication authentication() {
        return session;
    }

    /** What they signed in as, such as an e-mail address. */
    public String name() {
        return session.getName();
    }
}
