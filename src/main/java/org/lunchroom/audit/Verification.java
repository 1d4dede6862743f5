package org.lunchroom.audit;

import java.util.List;
import org.lunchroom.audit.Chain.Fault;
import org.lunchroom.kernel.sql.Database;

/** One look along the chain: where it breaks first, and what was done there. */
final class Verification {
    private static final int AT_A_TIME = 500;

    private final Database database;
    private final AuditStore store;
    private final String noted;
    private long seq;
    private String hash = "";
    private String hashBefore = "";
    private Long notedAt;

    Verification(Database database, AuditStore store, String noted) {
        this.database = database;
        this.store = store;
        this.noted = noted;
    }

    Chain run() {
        var head = database.read(store::head);
        for (var lines = page(); !lines.isEmpty(); lines = page()) {
            for (var line : lines) {
                // Written since the head was read: the next look follows it there.
                if (line.seq() > head.seq() && seq == head.seq()) {
                    return atEnd(head);
                }
                if (!line.follows(seq, hash)) {
                    return broken(head, line);
                }
                follow(line);
            }
        }
        return atEnd(head);
    }

    private void follow(Line line) {
        seq = line.seq();
        hashBefore = hash;
        hash = line.hash();
        if (hash.equals(noted)) {
            notedAt = seq;
        }
    }

    private Chain atEnd(AuditStore.Head head) {
        if (seq < head.seq()) {
            return broken(head, seq + 1, Fault.REMOVED);
        }
        if (!hash.equals(head.hash())) {
            return broken(head, seq, Fault.CHANGED);
        }
        if (database.read(store::head).equals(head) && database.read(handle -> store.any(handle, head.seq()))) {
            return broken(head, seq + 1, Fault.INSERTED);
        }
        return noted == null || notedAt != null
                ? new Chain(true, seq, null, null, head.hash(), notedAt)
                : new Chain(false, seq, null, Fault.REWRITTEN, head.hash(), null);
    }

    private Chain broken(AuditStore.Head head, long at, Fault fault) {
        return new Chain(false, at - 1, at, fault, head.hash(), notedAt);
    }

    // The line stands where another one is expected: its own hash and those of the lines after it tell why.
    private Chain broken(AuditStore.Head head, Line line) {
        boolean moved = line.seq() != seq + 1;
        if (line.prev().equals(hash)) {
            return broken(head, seq + 1, moved ? Fault.REMOVED : Fault.CHANGED);
        }
        if (seq > 0 && line.prev().equals(hashBefore) && line.genuineAs(seq)) {
            return broken(head, seq, Fault.INSERTED);
        }
        var successor = database.read(handle -> store.after(handle, hash, line.seq()));
        if (successor.isPresent()) {
            boolean genuine = line.genuineAs(successor.get()) || line.genuineAs(line.seq() + 1);
            return broken(head, seq + 1, genuine ? Fault.REORDERED : Fault.INSERTED);
        }
        if (moved || line.genuineAs(line.seq() + 1)) {
            return broken(head, seq + 1, Fault.REMOVED);
        }
        // One that is right in itself and does not follow: the line before it was changed, and its hash with it.
        boolean right = seq > 0 && line.genuineAs(line.seq());
        return broken(head, right ? seq : seq + 1, Fault.CHANGED);
    }

    private List<Line> page() {
        return database.read(handle -> store.after(handle, seq, AT_A_TIME));
    }
}
