package org.lunchroom.digests.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.digests.Contents;
import org.lunchroom.digests.Digest;
import org.lunchroom.digests.Digests;
import org.lunchroom.digests.Limits;
import org.lunchroom.digests.ShownItem;
import org.lunchroom.digests.sending.SendDigests;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;

/** Brings digests out. Mails wait two minutes, in which it can be taken back. */
@Singleton
public class Publishing {
    /** Between publishing and the first mail. */
    public static final Duration UNDO = Duration.ofMinutes(2);

    /** The entry in a room's stream that says so. */
    public static final String PUBLISHED = "digest.published";

    /** The entry that says that something in it was put right. */
    public static final String CORRECTED = "digest.corrected";

    /** The entry that says that it was taken back. */
    public static final String WITHDRAWN = "digest.withdrawn";

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final Journal journal;
    private final Audit audit;
    private final Digests digests;
    private final Schedules schedules;
    private final Contents contents;
    private final Limits limits;

    @Inject
    public Publishing(
            Database database,
            Clock clock,
            Due due,
            Journal journal,
            Audit audit,
            Digests digests,
            Schedules schedules,
            Contents contents,
            Limits limits) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.journal = journal;
        this.audit = audit;
        this.digests = digests;
        this.schedules = schedules;
        this.contents = contents;
        this.limits = limits;
    }

    /** From now on its readers find it; publishing twice is publishing once. */
    public void publish(Viewer viewer, UUID id) {
        digests.curated(viewer, id);
        database.run(handle -> {
            var digest = digests.locked(handle, id).orElseThrow(Problem::notFound);
            if (!digest.published()) {
                check(digest);
                publish(handle, digest, viewer);
                due.never(handle, Schedules.DUE, id);
                due.never(handle, Schedules.REMIND, id);
            }
        });
    }

    /** The same in a transaction, by the clock where nobody published it. Of a series, the next draft is begun. */
    void publish(Handle handle, Digest digest, Viewer viewer) {
        var now = clock.instant();
        schedules.next(digest).ifPresent(at -> {
            var next = digest.next(Ids.next(), now, at);
            digests.add(handle, next);
            schedules.due(handle, next);
        });
        digests.keep(handle, digest.published(now, now.plus(UNDO)));
        due.at(handle, SendDigests.KIND, digest.id(), now.plus(UNDO));
        tell(handle, digest, viewer, PUBLISHED);
    }

    /** A draft again, as long as no mail is on its way. */
    public void takeBack(Viewer viewer, UUID id) {
        digests.curated(viewer, id);
        database.run(handle -> {
            var digest = digests.locked(handle, id).orElseThrow(Problem::notFound);
            if (digest.published()) {
                refuseLate(digest);
                digests.keep(handle, digest.takenBack());
                due.never(handle, SendDigests.KIND, id);
                tell(handle, digest, viewer, WITHDRAWN);
            }
        });
    }

    private void refuseLate(Digest digest) {
        if (!digest.outing().undoable(clock.instant())) {
            throw Problem.conflict("out-already", "Its mails are on their way; it can't be taken back any more.");
        }
    }

    void tell(Handle handle, Digest digest, Viewer viewer, String what) {
        audit.record(handle, viewer, what, digest.id(), Map.of());
        if (digest.room() != null) {
            var actor = viewer == null ? null : viewer.person();
            journal.append(handle, StreamId.room(digest.room()), what, digest.id(), actor, Map.of());
        }
    }

    /** Refuses what is empty, has an item without a line, or is too long; each with its name. */
    public void check(Digest digest) {
        var items = contents.of(digests.picks(digest.id()));
        if (items.stream().noneMatch(ShownItem::there)) {
            throw Problem.invalid(
                    "nothing-picked", "items", "There is nothing in it yet; an empty digest is never sent.");
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).there() && items.get(i).line().isEmpty()) {
                throw Problem.invalid(
                        "line-missing", "items[" + i + "].line", "Say in a line why it is worth reading.");
            }
        }
        limits.check(contents.length(items, digest.title(), digest.intro()));
    }
}
