package coop.workers.access;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the history of an account.
 *
 * @param what the end of the key of its sentence, {@code access.event.<what>}
 * @param detail the keys of roles, where it is about roles
 * @param by the name of who did it; empty for the office itself
 */
public record AccountEvent(Instant at, String what, String detail, Optional<String> by) {}
