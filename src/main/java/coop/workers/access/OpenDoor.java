package coop.workers.access;

/**
 * An address that is answered without a session, because what it carries opens it: a room that has one declares it as a bean
 * and answers for what it lets through.
 *
 * @param pattern of paths, such as {@code /calendar/*}
 */
public record OpenDoor(String pattern) {}
