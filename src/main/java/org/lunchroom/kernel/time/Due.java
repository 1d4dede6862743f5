package org.lunchroom.kernel.time;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.sql.Database;

/**
 * Work that falls due is a row, so that a restart forgets nothing. Each row is claimed and done in one transaction:
 * however many nodes look, one of them does it, once.
 */
@Singleton
public class Due {
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
        never(handle, kind, subject);
        handle.createUpdate("insert into due (kind, subject, due_at) values (:kind, :subject, :when)")
                .bind("kind", kind)
                .bind("subject", subject)
                .bind("when", when)
                .execute();
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

    /** Does the oldest row that is due; false when none is. */
    public boolean runNext(Map<String, DueWork> works) {
        if (next().filter(when -> !when.isAfter(clock.instant())).isEmpty()) {
            return false;
        }
        return database.write(handle -> {
            var row = claim(handle);
            row.ifPresent(due -> {
                never(handle, due.kind(), due.subject());
                var work = works.get(due.kind());
                if (work != null) {
                    work.run(handle, due.subject(), due.dueAt());
                }
            });
            return row.isPresent();
        });
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
