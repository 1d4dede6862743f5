package org.lunchroom.kernel.sql;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.lunchroom.kernel.http.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database is away: stopped, out of reach, or its disk is full. Whoever asks is told when to come back, and while it
 * is known to be away nobody waits for it but one caller in a while.
 */
final class Outage {
    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final Duration COME_BACK = Duration.ofSeconds(5);
    private static final long LOOK_AGAIN = Duration.ofMillis(500).toNanos();

    // PostgreSQL: no connection, out of resources such as disk, stopping or starting, input or output failed.
    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");
    // H2: closed, input or output failed (two), closing; and "general" when its file can't be written.
    private static final Set<String> OF_H2 = Set.of("90098", "90028", "90031", "90121", "90067");
    private static final String GENERAL = "HY000";
    private static final String STORAGE = "org.h2.mvstore.MVStoreException";
    // A statement that took too long is no sign of an outage.
    private static final String CANCELED = "57014";

    private final LongSupplier nanos;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile long since;

    Outage(LongSupplier nanos) {
        this.nanos = nanos;
    }

    static boolean in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotOnDisk
                    || cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || (cause instanceof SQLException e && isAway(e))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        boolean file = state.equals(GENERAL)
                && e.getCause() != null
                && e.getCause().getClass().getName().equals(STORAGE);
        return file || OF_H2.contains(state) || (CLASSES.contains(state.substring(0, 2)) && !state.equals(CANCELED));
    }

    /** Refuses while it is known to be away. */
    void check() {
        if (away.get() && nanos.getAsLong() - since < LOOK_AGAIN) {
            throw problem();
        }
    }

    /** It is away: the refusal for whoever asked. */
    Problem noted(RuntimeException thrown) {
        since = nanos.getAsLong();
        if (away.compareAndSet(false, true)) {
            Throwable cause = thrown;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            LOG.error("The database is away: {}", cause.getClass().getName());
        }
        return problem();
    }

    /** It has answered. */
    void over() {
        if (away.get() && away.compareAndSet(true, false)) {
            LOG.info("The database answers again");
        }
    }

    private static Problem problem() {
        return Problem.later(
                503, "database-away", "The database is away. Try again with the same Idempotency-Key.", COME_BACK);
    }
}
