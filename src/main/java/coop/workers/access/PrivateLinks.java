package coop.workers.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Links that open one thing for whoever holds them. A link is bound to a purpose and a subject, kept only as a hash, ends
 * by itself, and can be replaced; the one replaced dies.
 */
public interface PrivateLinks {

    /**
     * Issues a new link; earlier ones of the same purpose and subject die.
     *
     * @param purpose what it opens, such as {@code admission-window}
     * @param subject the one thing it opens, such as a case number
     * @return the token to put in an address; it is not kept and cannot be read again
     */
    String issue(String purpose, String subject, Duration validFor);

    /** The subject that {@code token} opens for {@code purpose}, or empty where it is unknown, ended or of another purpose. */
    Optional<String> open(String purpose, String token);

    /** Like {@link #open}, but the link dies with it. */
    Optional<String> spend(String purpose, String token);

    /** Ends every link of that purpose and subject. */
    void revoke(String purpose, String subject);

    /**
     * Lets go of links that ended before {@code moment}; says how many.
     *
     * @throws coop.workers.shared.NotFound unless the office itself asks
     */
    int letGoOfEnded(Instant moment);
}
