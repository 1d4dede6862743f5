package org.lunchroom.live;

import java.util.List;
import java.util.concurrent.Executor;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what is new in a channel's stream, once for all its subscribers on this node. */
final class Reader {
    private static final Logger LOG = LoggerFactory.getLogger(Reader.class);
    private static final int BATCH = 200;

    private final Journal journal;
    private final Membership membership;
    private final Executor threads;

    Reader(Journal journal, Membership membership, Executor threads) {
        this.journal = journal;
        this.membership = membership;
        this.threads = threads;
    }

    /** From any thread: reads soon if there is anything to read and nobody is at it. */
    void wake(Channel channel) {
        if (channel.behind() && channel.reading.compareAndSet(false, true)) {
            threads.execute(() -> read(channel));
        }
    }

    /** The stream's head fell behind what was sent. */
    void restart(Channel channel, long head) {
        if (channel.reading.compareAndSet(false, true)) {
            channel.restart(head);
            channel.reading.set(false);
        }
    }

    private void read(Channel channel) {
        try {
            while (channel.behind()) {
                readBatch(channel);
            }
        } catch (RuntimeException e) {
            // The database is away: listeners stay, and the next look at the heads tries again.
            LOG.warn(
                    "Entries of {} can't be read now: {}",
                    channel.source.stream(),
                    e.getClass().getName());
            channel.reading.set(false);
            return;
        }
        channel.reading.set(false);
        // What came between the last look and the line above.
        wake(channel);
    }

    private void readBatch(Channel channel) {
        membership.freshen(channel);
        long head = channel.window().head;
        var entries = onDisk(journal.after(channel.source.stream(), head, BATCH), channel.durable());
        if (entries.isEmpty() || entries.get(0).number() != head + 1) {
            channel.restart(journal.head(channel.source.stream()));
            return;
        }
        var owner = channel.source.owner();
        boolean changesEarlier = entries.stream().anyMatch(owner::changesEarlier);
        channel.append(Encoder.frames(channel.source, entries), changesEarlier);
    }

    /** Without those that are committed and not yet synced: what a power cut may still take, nobody sees. */
    static List<Entry> onDisk(List<Entry> entries, long durable) {
        int to = entries.size();
        while (to > 0 && entries.get(to - 1).number() > durable) {
            to--;
        }
        return entries.subList(0, to);
    }
}
