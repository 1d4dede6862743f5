package org.lunchroom.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Entries that one transaction adds to one stream: numbered as they come, written together. */
public final class NewEntries {
    private final StreamId stream;
    private final Instant at;
    private final List<Entry> entries = new ArrayList<>();
    private long head;

    NewEntries(StreamId stream, long head, Instant at) {
        this.stream = stream;
        this.head = head;
        this.at = at;
    }

    /** Adds an entry and returns its number. */
    public long add(String type, UUID subject, UUID actor, Map<String, String> facts) {
        entries.add(new Entry(stream, ++head, type, subject, actor, at, facts));
        return head;
    }

    StreamId stream() {
        return stream;
    }

    List<Entry> list() {
        return entries;
    }

    /** The number of the last one. */
    long head() {
        return head;
    }
}
