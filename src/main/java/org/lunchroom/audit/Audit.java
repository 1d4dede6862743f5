package org.lunchroom.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.identity.Witness;
import org.lunchroom.kernel.sql.Database;

/**
 * Writes down what moderators and admins do, in the transaction that does it. Lines are never changed; each carries the
 * hash of the one before. Whoever notes the newest hash elsewhere can later show that nothing was rewritten.
 */
@Singleton
public class Audit implements Witness {
    private static final int AT_A_TIME = 500;

    private final Database database;
    private final Clock clock;
    private final AuditStore store = new AuditStore();

    @Inject
    public Audit(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Records an act that concerns nobody in particular but its actor. */
    public void record(Handle handle, Viewer actor, String act, UUID subject, Map<String, String> facts) {
        record(handle, actor, act, subject, null, facts);
    }

    /** Records an act; call it late in the transaction, since it lets one act pass at a time. */
    @Override
    public void record(Handle handle, Viewer actor, String act, UUID subject, UUID person, Map<String, String> facts) {
        var head = store.lockHead(handle);
        var by = actor == null ? null : actor.person();
        var kept = new TreeMap<>(facts);
        store.append(
                handle,
                Line.after(
                        head.hash(),
                        head.seq() + 1,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        by,
                        act,
                        subject,
                        person,
                        kept));
    }

    /** What the viewer did and what was done that concerns them, newest first. */
    List<Line> aboutMe(Viewer viewer, long before, int limit) {
        return database.read(handle -> store.concerning(handle, viewer.person(), before, limit));
    }

    /** Everything, newest first; for admins. */
    List<Line> all(long before, int limit) {
        return database.read(handle -> store.before(handle, before, limit));
    }

    /**
     * What a look along the whole chain found.
     *
     * @param brokenAt the number of the first line that does not follow from the one before; null when none
     * @param head the newest hash, worth noting elsewhere
     */
    public record Chain(boolean unbroken, long lines, Long brokenAt, String head) {}

    /** Follows the chain from its first line to its head. */
    public Chain check() {
        var head = database.read(store::head);
        long seq = 0;
        var hash = "";
        for (var lines = page(0, head); !lines.isEmpty(); lines = page(seq, head)) {
            for (var line : lines) {
                if (!line.follows(seq, hash)) {
                    return new Chain(false, seq, seq + 1, head.hash());
                }
                seq = line.seq();
                hash = line.hash();
            }
        }
        // Lines cut off at the end leave a head that points beyond.
        boolean whole = seq == head.seq() && hash.equals(head.hash());
        return new Chain(whole, seq, whole ? null : seq + 1, head.hash());
    }

    private List<Line> page(long after, AuditStore.Head head) {
        return database.read(handle -> store.between(handle, after, head.seq(), AT_A_TIME));
    }
}
