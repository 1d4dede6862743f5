package org.lunchroom.journal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.sql.Database;

/** Writes what happened beside what is, in the same transaction, and reads it back in order. */
@Singleton
public class Journal {
    private static final String POSTED = "message.posted";

    private final Database database;
    private final Clock clock;
    private final Hints hints;
    private final JournalStore store = new JournalStore();
    private final LongAdder appended = new LongAdder();
    private final LongAdder posted = new LongAdder();

    @Inject
    public Journal(Database database, Clock clock, Hints hints) {
        this.database = database;
        this.clock = clock;
        this.hints = hints;
    }

    /** Starts a stream at number 0, once. */
    public void open(Handle handle, StreamId stream) {
        store.open(handle, stream);
    }

    /**
     * Appends an entry and returns its number. Call it last in a transaction: it locks the stream until the commit, which
     * is what keeps numbers gapless and in the order of commits. After the commit is on disk, a hint goes out.
     */
    public long append(
            Handle handle, StreamId stream, String type, UUID subject, UUID actor, Map<String, String> facts) {
        var entries = begin(handle, stream);
        long number = entries.add(type, subject, actor, facts);
        write(handle, entries);
        return number;
    }

    /** Locks the stream until the commit, for several entries at once; {@link #write} them in the same transaction. */
    public NewEntries begin(Handle handle, StreamId stream) {
        return begin(handle, stream, clock.instant());
    }

    /** The same, for entries that must not tell the exact moment. */
    public NewEntries begin(Handle handle, StreamId stream, Instant at) {
        return new NewEntries(stream, store.lock(handle, stream), at);
    }

    /** Writes them all, with one hint after the commit; nothing when there are none. */
    public void write(Handle handle, NewEntries entries) {
        if (!entries.list().isEmpty()) {
            store.insert(handle, entries.list());
            store.raise(handle, entries.stream(), entries.head());
            database.afterCommit(() -> {
                count(entries.list());
                hints.tell(entries.stream(), entries.head());
            });
        }
    }

    private void count(List<Entry> entries) {
        appended.add(entries.size());
        posted.add(entries.stream().filter(entry -> entry.type().equals(POSTED)).count());
    }

    /** How many entries this node has written since it started. */
    public long appended() {
        return appended.sum();
    }

    /** How many of them told of a message. */
    public long posts() {
        return posted.sum();
    }

    /** At most {@code limit} entries after the given number, in order. */
    public List<Entry> after(StreamId stream, long number, int limit) {
        return database.read(handle -> store.after(handle, stream, number, limit));
    }

    /** The number of the newest entry; read it before the rows of a snapshot. */
    public long head(StreamId stream) {
        return heads(List.of(stream)).getOrDefault(stream, 0L);
    }

    public Map<StreamId, Long> heads(Collection<StreamId> streams) {
        return streams.isEmpty() ? Map.of() : database.read(handle -> store.heads(handle, streams));
    }

    /** The heads of all streams of these kinds. */
    public Map<StreamId, Long> heads(String... kinds) {
        return database.read(handle -> store.headsOf(handle, List.of(kinds)));
    }

    /** Heads up to which everything is on disk, so that a power cut takes none of it back. */
    public Map<StreamId, Long> syncedHeads(Collection<StreamId> streams) {
        return streams.isEmpty() ? Map.of() : database.readSynced(handle -> store.heads(handle, streams));
    }
}
