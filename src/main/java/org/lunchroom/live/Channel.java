package org.lunchroom.live;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** One stream as this node delivers it: its recent frames, and the cursors that read them. Gone with its last listener. */
final class Channel {
    final Source source;
    final Audience audience;
    final AtomicBoolean reading = new AtomicBoolean();
    /** When the audience was last found to be allowed to read it, in nanoseconds. */
    volatile long checkedAt;

    private final Lane[] lanes;
    private final AtomicLong durable = new AtomicLong();
    private volatile Window window;
    private volatile byte[] present;
    private final Channels home;
    private int listeners;

    Channel(Source source, Channels home, Shard[] shards, long now) {
        this.source = source;
        this.audience = new Audience(source.stream().owner());
        this.home = home;
        this.checkedAt = now;
        lanes = new Lane[shards.length];
        for (int i = 0; i < shards.length; i++) {
            lanes[i] = new Lane(shards[i]);
        }
    }

    /** Counted under the lock of the map of channels, so that nobody joins one that is being dropped. */
    Channel joined() {
        listeners++;
        return this;
    }

    /** Likewise; true when it was the last one. */
    boolean left() {
        return --listeners == 0;
    }

    void leave() {
        home.leave(this);
    }

    /** Starts at the stream's head, once; whoever comes meanwhile waits for it. */
    synchronized void start(LongSupplier head) {
        if (window == null) {
            long now = head.getAsLong();
            window = Window.empty(0, now);
            onDisk(now);
        }
    }

    /** The entries up to this number are on disk. */
    void onDisk(long number) {
        durable.accumulateAndGet(number, Math::max);
    }

    long durable() {
        return durable.get();
    }

    boolean behind() {
        var now = window;
        return now != null && now.head < durable.get();
    }

    /** Null until it has started. */
    Window window() {
        return window;
    }

    Lane lane(Shard shard) {
        return lanes[shard.number];
    }

    /** Adds frames; only whoever holds {@link #reading} calls it. */
    void append(List<byte[]> frames, boolean changesEarlier) {
        var base = changesEarlier ? window.forgetting() : window;
        window = base.with(frames);
        wake();
    }

    /** The stream's head fell behind what was sent: everyone is told to start over from there. */
    void restart(long head) {
        durable.set(head);
        window = Window.empty(window.epoch + 1, head);
        wake();
    }

    byte[] present() {
        return present;
    }

    void present(byte[] frame) {
        present = frame;
        wake();
    }

    void each(Consumer<Cursor> step) {
        for (Lane lane : lanes) {
            lane.later(step);
        }
    }

    private void wake() {
        for (Lane lane : lanes) {
            lane.wake();
        }
    }
}
