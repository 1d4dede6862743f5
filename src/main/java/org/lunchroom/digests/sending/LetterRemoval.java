package org.lunchroom.digests.sending;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;

/**
 * Forgets who got which mail once nobody needs to know it any more: each night, some at a time. A digest's numbers stay.
 */
@Singleton
public class LetterRemoval implements DueWork {
    static final int AT_ONCE = 2_000;

    private static final UUID ALL = new UUID(0, 0);
    private static final Duration AGAIN = Duration.ofDays(1);
    private static final String DAYS = "lunchroom.mail.keep.days";

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final Duration kept;
    private final LetterStore store = new LetterStore();
    private final DayStore days = new DayStore();

    @Inject
    public LetterRemoval(Database database, Clock clock, Due due, Settings settings) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.kept = days(settings);
    }

    /** How long a letter is kept after it was settled. */
    public static Duration days(Settings settings) {
        return Duration.ofDays(settings.number(DAYS, 90, 1, 3_650));
    }

    void open(@Observes Opening opening) {
        start();
    }

    /** From now on each day, on whichever node comes first. */
    public void start() {
        database.run(
                handle -> due.unlessThere(handle, kind(), ALL, clock.instant().plus(AGAIN)));
    }

    @Override
    public String kind() {
        return "letter.removal";
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        var now = clock.instant();
        boolean more = store.remove(handle, now.minus(kept), AT_ONCE);
        days.removeOlder(
                handle, now.minus(AGAIN.multipliedBy(3)).atZone(ZoneOffset.UTC).toLocalDate());
        due.at(handle, kind(), subject, more ? now : now.plus(AGAIN));
    }
}
