package coop.workers.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.util.ConcurrentLruCache;

/**
 * Counts in memory, for this node alone, and forgets whoever has not asked for longest once there are many: a limit that
 * slows a flood, not a lock. What must not be forgotten is counted in the database, see {@link SignInFailures}.
 */
@Service
class Buckets implements RateLimits {

    private static final int REMEMBERED = 20_000;

    private record Asker(String what, String who, int times, Duration period) {}

    private final ConcurrentLruCache<Asker, Bucket> buckets;

    Buckets(Clock clock) {
        this.buckets = new ConcurrentLruCache<>(REMEMBERED, asker -> bucket(asker, new ByTheClock(clock)));
    }

    @Override
    public boolean allow(String what, String who, int times, Duration period) {
        return buckets.get(new Asker(what, who, times, period)).tryConsume(1);
    }

    private static Bucket bucket(Asker asker, TimeMeter time) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(asker.times()).refillGreedy(asker.times(), asker.period()))
                .build();
    }

    /** The clock of the house, so that tests can turn it. */
    private record ByTheClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            var now = clock.instant();
            return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
