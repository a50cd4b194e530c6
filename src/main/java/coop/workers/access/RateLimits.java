package coop.workers.access;

import java.time.Duration;

/** Keeps one address or one network from asking too often. */
public interface RateLimits {

    /** Counts one request; false where {@code who} has used up {@code times} per {@code period} for {@code what}. */
    boolean allow(String what, String who, int times, Duration period);
}
