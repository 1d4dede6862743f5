package org.lunchroom.live;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;

/** The streams that somebody follows on this node. */
@Singleton
class Channels {
    private final Journal journal;
    private final Threads threads;
    private final Map<StreamId, Channel> channels = new ConcurrentHashMap<>();

    @Inject
    Channels(Journal journal, Threads threads) {
        this.journal = journal;
        this.threads = threads;
    }

    /** The stream's channel, for one listener more. */
    Channel join(Source source) {
        return channels.compute(source.stream(), (id, found) -> {
            var channel = found == null ? new Channel(source, this, threads.shards, threads.nanos.getAsLong()) : found;
            return channel.joined();
        });
    }

    /** Starts at the stream's head. It is in the map by now, so that no hint passes between the two. */
    void start(Channel channel) {
        channel.start(
                () -> journal.syncedHeads(Set.of(channel.source.stream())).getOrDefault(channel.source.stream(), 0L));
    }

    void leave(Channel left) {
        channels.computeIfPresent(left.source.stream(), (id, channel) -> channel.left() ? null : channel);
    }

    /** Null when nobody follows it here. */
    Channel of(StreamId stream) {
        return channels.get(stream);
    }

    Collection<Channel> all() {
        return channels.values();
    }
}
