package org.lunchroom.identity.portals;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.lunchroom.kernel.http.KnownOrigins;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.MachineTime;

/** Pages of the portals that admins keep may embed us, a moment after they say so. */
@Singleton
public class PortalOrigins implements KnownOrigins {
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final Database database;
    private final Clock clock;
    private final PortalStore store = new PortalStore();
    private final AtomicLong due = new AtomicLong(Long.MIN_VALUE);
    private volatile Set<String> last = Set.of();

    @Inject
    public PortalOrigins(Database database, @MachineTime Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Set<String> origins() {
        long now = clock.millis();
        long when = due.get();
        // One asks the database, and whoever comes meanwhile goes on with what was known.
        if (now >= when && due.compareAndSet(when, now + REMEMBERED.toMillis())) {
            try {
                last = database.read(store::all).stream()
                        .flatMap(portal -> portal.origins().stream())
                        .collect(Collectors.toUnmodifiableSet());
            } catch (Problem away) {
                // Whoever was allowed stays so while the database is away.
                return last;
            }
        }
        return last;
    }
}
