package org.lunchroom.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stretches of a stream from before its window, for those who come back after a while. When a thousand come back at
 * once, a page is read and encoded once for them all.
 */
final class Pages {
    private static final Logger LOG = LoggerFactory.getLogger(Pages.class);
    private static final int SIZE = 100;

    private record Key(StreamId stream, int epoch, int revision, long floor, long to) {}

    private final Journal journal;
    private final Membership membership;
    private final Executor threads;
    private final Cache<Key, Window> recent = Caffeine.newBuilder()
            .maximumSize(32)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    Pages(Journal journal, Membership membership, Executor threads) {
        this.journal = journal;
        this.membership = membership;
        this.threads = threads;
    }

    /** Hands over the page that follows the number, on some thread; null when it can't be read now. */
    void ask(Channel channel, long sent, Consumer<Window> receiver) {
        threads.execute(() -> receiver.accept(page(channel, sent)));
    }

    private Window page(Channel channel, long sent) {
        try {
            membership.freshen(channel);
            var window = channel.window();
            // Pages start at round numbers, so that clients a few entries apart share one.
            long floor = sent - sent % SIZE;
            long to = Math.min(floor + SIZE, window.head);
            var key = new Key(channel.source.stream(), window.epoch, window.revision, floor, to);
            return recent.get(key, missing -> read(channel, window, floor, to));
        } catch (RuntimeException e) {
            LOG.warn(
                    "A page of {} can't be read now: {}",
                    channel.source.stream(),
                    e.getClass().getName());
            return null;
        }
    }

    private Window read(Channel channel, Window window, long floor, long to) {
        var entries = Reader.onDisk(journal.after(channel.source.stream(), floor, SIZE), to);
        return window.page(floor, Encoder.frames(channel.source, entries));
    }
}
