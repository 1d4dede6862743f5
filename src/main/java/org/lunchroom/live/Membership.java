package org.lunchroom.live;

import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;

/** Asks for all listeners of a stream at once whether they may still read it, and sends away those who may not. */
final class Membership {
    private static final long FRESH_NANOS = 1_800_000_000L;

    private final LongSupplier nanos;

    Membership(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Before anything is read for a channel: nobody gets an entry on an answer that is two seconds old. */
    void freshen(Channel channel) {
        if (nanos.getAsLong() - channel.checkedAt > FRESH_NANOS) {
            check(channel);
        }
    }

    void check(Channel channel) {
        long asked = nanos.getAsLong();
        var listeners = channel.audience.viewers();
        var readers = listeners.isEmpty()
                ? Set.<UUID>of()
                : channel.source.owner().readers(channel.source.stream(), listeners);
        for (var listener : listeners) {
            if (!readers.contains(listener.person())) {
                expel(channel, listener.person());
            }
        }
        channel.checkedAt = asked;
    }

    private static void expel(Channel channel, UUID person) {
        channel.each(cursor -> {
            if (cursor.subscriber.viewer.person().equals(person)) {
                cursor.expel();
                cursor.subscriber.pump();
            }
        });
    }
}
