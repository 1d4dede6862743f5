package org.lunchroom.notifications;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;

/** Somebody's inbox: what is in it at this moment, and what they do about it. */
@Singleton
public class Inbox {
    /** The work of bringing back what somebody put off. */
    static final String WAKE = "notice.wake";

    private static final Duration FARTHEST = Duration.ofDays(366);

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final Notices notices;
    private final InSight insight;
    private final NoticeStore store = new NoticeStore();

    @Inject
    public Inbox(Database database, Clock clock, Due due, Notices notices, InSight insight) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.notices = notices;
        this.insight = insight;
    }

    /** A page of what is in sight, newest first. */
    public InboxPage page(Viewer viewer, Place before, int limit, boolean unread) {
        return insight.page(viewer.person(), notices.head(viewer.person()), before, limit, unread);
    }

    /** What they put off, the next to come back first. */
    public List<ShownNotice> putOff(Viewer viewer) {
        return insight.putOff(viewer.person());
    }

    /** How many are unread, as it is everywhere. */
    public int unread(UUID person) {
        return insight.unread(person);
    }

    /** Read, or unread again; twice is once. */
    public void mark(Viewer viewer, UUID id, boolean read) {
        change(
                viewer,
                id,
                (handle, notice) -> read ? store.read(handle, id, clock.instant()) : store.unread(handle, id));
    }

    /** All that was there at a moment, so that nothing is read that came after somebody looked. */
    public void markAll(Viewer viewer, Instant until) {
        database.run(handle -> {
            if (store.readAll(handle, viewer.person(), until, clock.instant()) > 0) {
                notices.touch(handle, Set.of(viewer.person()));
            }
        });
    }

    /** Out of sight until then; it comes back unread. */
    public void snooze(Viewer viewer, UUID id, Instant until) {
        var now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(FARTHEST))) {
            throw Problem.invalid("bad-moment", "until", "Choose a moment from now on, within a year.");
        }
        change(viewer, id, (handle, notice) -> {
            store.snooze(handle, id, until);
            due.at(handle, WAKE, id, until);
            return true;
        });
    }

    /** Back in sight at once. */
    public void wake(Viewer viewer, UUID id) {
        change(viewer, id, (handle, notice) -> {
            store.snooze(handle, id, null);
            due.never(handle, WAKE, id);
            return true;
        });
    }

    // What is another's is a 404, as is what there is not.
    private void change(Viewer viewer, UUID id, BiPredicate<Handle, Notice> change) {
        database.run(handle -> {
            var notice = store.own(handle, viewer.person(), id).orElseThrow(Problem::notFound);
            if (change.test(handle, notice)) {
                notices.touch(handle, Set.of(viewer.person()));
            }
        });
    }
}
