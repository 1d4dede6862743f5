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
        return all("", before, limit);
    }

    /** Acts whose name begins like this, newest first; for admins. */
    List<Line> all(String beginning, long before, int limit) {
        return database.read(handle -> store.before(handle, beginning, before, limit));
    }

    /** Records that somebody read what is kept apart from the daily screens: a report, an export. */
    public void read(Viewer reader, String act, UUID subject, Map<String, String> facts) {
        database.run(handle -> record(handle, reader, act, subject, facts));
    }

    /**
     * Follows the chain from its first line to its head.
     *
     * @param noted a hash that somebody wrote down earlier; null for none
     */
    public Chain check(String noted) {
        return new Verification(database, store, noted).run();
    }

    /** The same, with nothing noted. */
    public Chain check() {
        return check(null);
    }
}
