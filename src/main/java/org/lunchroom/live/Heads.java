package org.lunchroom.live;

import java.util.HashMap;
import java.util.Map;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;

/** Looks every second how far the streams have got, for the case that a hint was lost. */
final class Heads {
    private final Journal journal;
    private final Channels channels;
    private final Reader reader;

    Heads(Journal journal, Channels channels, Reader reader) {
        this.journal = journal;
        this.channels = channels;
        this.reader = reader;
    }

    void look() {
        // Noted before asking: what is read meanwhile must not look as if the stream had shrunk.
        var known = new HashMap<StreamId, Long>();
        for (var channel : channels.all()) {
            if (channel.window() != null) {
                known.put(channel.source.stream(), channel.window().head);
            }
        }
        var heads = journal.heads(known.keySet());
        boolean grown = heads.entrySet().stream().anyMatch(head -> head.getValue() > known.get(head.getKey()));
        // What was read may be committed and not on disk yet.
        var synced = grown ? journal.syncedHeads(known.keySet()) : heads;
        known.forEach((stream, before) -> compare(stream, before, synced));
    }

    private void compare(StreamId stream, long before, Map<StreamId, Long> heads) {
        var channel = channels.of(stream);
        long head = heads.getOrDefault(stream, 0L);
        if (channel == null) {
            return;
        }
        if (head < before) {
            reader.restart(channel, head);
        } else {
            channel.onDisk(head);
            reader.wake(channel);
        }
    }
}
