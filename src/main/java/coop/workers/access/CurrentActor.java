package coop.workers.access;

import java.util.function.Supplier;

/** Tells services who is acting. */
public interface CurrentActor {

    /**
     * Who is acting on this thread.
     *
     * @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException if nobody is
     */
    Actor get();

    /** Does {@code work} as {@code actor}: for steps, timers, private links and tests. */
    <T> T as(Actor actor, Supplier<T> work);

    /** Does {@code work} as {@code actor}: for steps, timers, private links and tests. */
    default void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }
}
