package coop.workers.access;

import java.time.Instant;

/**
 * A passkey as its holder sees it.
 *
 * @param key what it is removed by
 * @param name what its holder calls it, such as the device it is on
 */
public record Passkey(String key, String name, Instant addedAt, Instant lastUsedAt) {}
