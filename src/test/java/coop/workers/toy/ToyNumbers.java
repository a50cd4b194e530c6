package coop.workers.toy;

import coop.workers.shared.CaseNumber;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers for the toy's cases. All tests share one database and one sequence; it begins anywhere, for the database may
 * be kept from one run to the next.
 */
public final class ToyNumbers {

    private static final AtomicLong LAST = new AtomicLong(10_000 + Math.floorMod(System.nanoTime(), 10_000_000_000L));

    private ToyNumbers() {}

    public static CaseNumber next() {
        return new CaseNumber("TOY-2026-" + LAST.incrementAndGet());
    }
}
