package bench;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;

/** How long things took: counted in steps of 10 microseconds up to 20 seconds. */
final class Times {
    private static final int STEP_NANOS = 10_000;
    private static final int STEPS = 2_000_000;

    private final AtomicIntegerArray counts = new AtomicIntegerArray(STEPS);
    private final AtomicLong count = new AtomicLong();

    void add(long nanos) {
        counts.incrementAndGet((int) Math.max(0, Math.min(STEPS - 1, nanos / STEP_NANOS)));
        count.incrementAndGet();
    }

    long count() {
        return count.get();
    }

    /** The time within which this share was done, in milliseconds. */
    double within(double share) {
        long wanted = (long) Math.ceil(count.get() * share);
        long seen = 0;
        for (int i = 0; i < STEPS; i++) {
            seen += counts.get(i);
            if (seen >= wanted) {
                return (i + 1) * (STEP_NANOS / 1e6);
            }
        }
        return Double.NaN;
    }
}
