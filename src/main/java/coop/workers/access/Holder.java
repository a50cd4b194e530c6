package coop.workers.access;

/** Somebody who has passed every step of signing in; made by {@link SignInDesk} alone. */
public final class Holder {

    private final SignedIn signedIn;
    private final Actor actor;

    Holder(SignedIn signedIn, Actor actor) {
        this.signedIn = signedIn;
        this.actor = actor;
    }

    StaffAuthentication authentication() {
        return new StaffAuthentication(signedIn, actor.roles());
    }

    public String name() {
        return actor.name();
    }
}
