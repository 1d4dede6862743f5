package org.lunchroom.kernel.time;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.sql.Database;

/**
 * Work that falls due is a row, so that a restart forgets nothing. Each row is claimed and done in one transaction:
 * however many nodes look, one of them does it, once.
 */
@Singleton
public class Due {
    static final Duration RETRY = Duration.ofSeconds(10);

    private static final Instant NO_MOMENT = Instant.parse("9999-12-31T00:00:00Z");

    record Row(String kind, UUID subject, Instant dueAt) {}

    private final Database database;
    private final Clock clock;

    @Inject
    public Due(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One row for each kind and subject: a later call moves it. */
    public void at(Handle handle, String kind, UUID subject, Instant when) {
        if (!moved(handle, kind, subject, when) && !made(handle, kind, subject, when)) {
            // Somebody else made it at this moment.
            moved(handle, kind, subject, when);
        }
    }

    /** The same where there is no such row yet; one that is there stays. */
    public void unlessThere(Handle handle, String kind, UUID subject, Instant when) {
        made(handle, kind, subject, when);
    }

    // Moved in place: who waits here for a row that is being worked on then finds that row, not a hole.
    private static boolean moved(Handle handle, String kind, UUID subject, Instant when) {
        return handle.createUpdate("update due set due_at = :when where kind = :kind and subject = :subject")
                        .bind("kind", kind)
                        .bind("subject", subject)
                        .bind("when", when)
                        .execute()
                == 1;
    }

    private static boolean made(Handle handle, String kind, UUID subject, Instant when) {
        return handle.createUpdate("insert into due (kind, subject, due_at) values (:kind, :subject, :when)"
                                + " on conflict do nothing")
                        .bind("kind", kind)
                        .bind("subject", subject)
                        .bind("when", when)
                        .execute()
                == 1;
    }

    public void never(Handle handle, String kind, UUID subject) {
        handle.createUpdate("delete from due where kind = :kind and subject = :subject")
                .bind("kind", kind)
                .bind("subject", subject)
                .execute();
    }

    /** When the next row falls due, if there is one. */
    public Optional<Instant> next() {
        return database.read(handle -> handle.createQuery("select min(due_at) from due")
                .mapTo(Instant.class)
                .findOne());
    }

    /**
     * Does the oldest row that is due; false when none is. Work that throws leaves nothing behind but its row, which waits
     * {@link #RETRY} so that it does not hold up the others.
     */
    public boolean runNext(Map<String, DueWork> works) {
        if (next().filter(when -> !when.isAfter(clock.instant())).isEmpty()) {
            return false;
        }
        var claimed = new AtomicReference<Row>();
        try {
            return database.write(handle -> {
                claim(handle).ifPresent(claimed::set);
                run(handle, claimed.get(), works);
                return claimed.get() != null;
            });
        } catch (RuntimeException e) {
            var row = claimed.get();
            if (row != null) {
                database.run(handle ->
                        at(handle, row.kind(), row.subject(), clock.instant().plus(RETRY)));
            }
            throw e;
        }
    }

    private void run(Handle handle, Row row, Map<String, DueWork> works) {
        if (row == null) {
            return;
        }
        // The row stays, at no moment, so that work may give it the next one; what it leaves there is done.
        at(handle, row.kind(), row.subject(), NO_MOMENT);
        var work = works.get(row.kind());
        if (work != null) {
            work.run(handle, row.subject(), row.dueAt());
        }
        done(handle, row);
    }

    private static void done(Handle handle, Row row) {
        handle.createUpdate("delete from due where kind = :kind and subject = :subject and due_at = :noMoment")
                .bind("kind", row.kind())
                .bind("subject", row.subject())
                .bind("noMoment", NO_MOMENT)
                .execute();
    }

    private Optional<Row> claim(Handle handle) {
        return handle.createQuery(
                        """
                        select kind, subject, due_at from due
                        where due_at <= :now
                        order by due_at
                        limit 1
                        for update skip locked
                        """)
                .bind("now", clock.instant())
                .map((row, context) -> new Row(
                        row.getString("kind"),
                        row.getObject("subject", UUID.class),
                        row.getObject("due_at", java.time.OffsetDateTime.class).toInstant()))
                .findOne();
    }
}
