package coop.workers.register;

import java.time.Instant;

/**
 * One change of one particular.
 *
 * @param was what it said before: a text, the name of an enum's value, a number or an ISO date, as the particular is; empty
 *     for nothing
 * @param became what it says since, likewise; notified addresses one a line, each followed by its purposes
 * @param reason why it was changed
 * @param by the name of who changed it
 */
public record Alteration(Particular particular, String was, String became, String reason, String by, Instant at) {}
