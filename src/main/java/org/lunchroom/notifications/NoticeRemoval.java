package org.lunchroom.notifications;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.Opening;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;

/** Forgets each night what concerned somebody a quarter of a year ago. */
@Singleton
public class NoticeRemoval implements DueWork {
    private static final UUID ALL = new UUID(0, 0);
    private static final Duration AGAIN = Duration.ofDays(1);
    private static final Duration KEPT = Duration.ofDays(90);

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final NoticeStore store = new NoticeStore();

    @Inject
    public NoticeRemoval(Database database, Clock clock, Due due) {
        this.database = database;
        this.clock = clock;
        this.due = due;
    }

    void open(@Observes Opening opening) {
        database.run(
                handle -> due.unlessThere(handle, kind(), ALL, clock.instant().plus(AGAIN)));
    }

    @Override
    public String kind() {
        return "notice.removal";
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        store.removeOlder(handle, clock.instant().minus(KEPT));
        due.at(handle, kind(), subject, clock.instant().plus(AGAIN));
    }
}
