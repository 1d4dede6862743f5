package org.lunchroom.live;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Subscribers that are written to by one thread, so that none of them needs a lock. */
final class Shard {
    private static final int BEAT_SLOTS = 15;

    final int number;
    /** Entries delivered, one for each listener. */
    final LongAdder delivered = new LongAdder();

    private final Executor thread;
    private final List<Subscriber> subscribers = new ArrayList<>();
    private byte[] clock;
    private int added;
    private int slot;

    Shard(int number, Executor thread) {
        this.number = number;
        this.thread = thread;
    }

    void run(Runnable step) {
        thread.execute(step);
    }

    void add(Subscriber subscriber) {
        subscriber.place = subscribers.size();
        subscriber.beatSlot = added++ % BEAT_SLOTS;
        subscribers.add(subscriber);
    }

    /** The last one takes its place: order means nothing here, and leaving costs the same however many there are. */
    void remove(Subscriber subscriber) {
        var last = subscribers.remove(subscribers.size() - 1);
        if (last != subscriber) {
            subscribers.set(subscriber.place, last);
            last.place = subscriber.place;
        }
    }

    /** The newest clock frame; null while nobody has moved the clock. */
    byte[] clock() {
        return clock;
    }

    void clock(byte[] frame) {
        clock = frame;
        each(Subscriber::pump);
    }

    /**
     * Once a second: a heartbeat for one in fifteen subscribers, in turn, and a look for those that take nothing. Answers
     * with those whose session is to be looked at: whose turn it was, and whose sessions were ended just now.
     */
    List<Subscriber> beat(long now, Predicate<UUID> ended) {
        slot = (slot + 1) % BEAT_SLOTS;
        var turn = new ArrayList<Subscriber>();
        each(subscriber -> {
            if (subscriber.beatSlot == slot || ended.test(subscriber.viewer.person())) {
                turn.add(subscriber);
            }
            subscriber.beat(now, slot);
        });
        return turn;
    }

    void each(Consumer<Subscriber> step) {
        for (int i = subscribers.size() - 1; i >= 0; i--) {
            step.accept(subscribers.get(i));
        }
    }
}
