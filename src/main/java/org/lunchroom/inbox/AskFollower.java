package org.lunchroom.inbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Follower;
import org.lunchroom.journal.StreamId;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notices;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskChanges;
import org.lunchroom.qanda.AskState;
import org.lunchroom.rooms.Membership;
import org.lunchroom.rooms.Rooms;

/**
 * Reads what only a room's hosts hear for asks that wait for somebody: the new ones for whoever runs the room, as one
 * notice however many they are; the promised ones for whoever promised.
 */
@Singleton
public class AskFollower implements Follower {
    private final Clock clock;
    private final Rooms rooms;
    private final AskChanges asks;
    private final Notices notices;

    @Inject
    public AskFollower(Clock clock, Rooms rooms, AskChanges asks, Notices notices) {
        this.clock = clock;
        this.rooms = rooms;
        this.asks = asks;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "asks";
    }

    @Override
    public String kind() {
        return StreamId.HOSTS;
    }

    @Override
    public void follow(Handle handle, List<Entry> entries) {
        var news = clock.instant().minus(RoomFollower.NEWS);
        var concerned = new HashSet<UUID>();
        for (var entry : entries) {
            if (entry.type().equals(AskChanges.CHANGED) && entry.at().isAfter(news)) {
                asks.found(handle, entry.subject()).ifPresent(ask -> concerned.addAll(tell(handle, entry, ask)));
            }
        }
        notices.touch(handle, concerned);
    }

    private Set<UUID> tell(Handle handle, Entry entry, Ask ask) {
        var concerned = new HashSet<>(notices.concerned(handle, Set.of(ask.room(), ask.id())));
        if (ask.state() == AskState.WAITING && AskChanges.isFirst(entry)) {
            concerned.addAll(notices.renew(handle, running(ask), Kind.ASK, ask.room(), ask.room(), entry.at()));
        }
        if (ask.state() == AskState.PROMISED) {
            var owner = Set.of(ask.outcome().owner());
            concerned.addAll(notices.note(handle, owner, Kind.PROMISE, ask.id(), ask.room(), entry.at()));
        }
        return concerned;
    }

    // Who asked something themselves need not be told, where it is known who did.
    private Set<UUID> running(Ask ask) {
        return rooms.running(rooms.byId(ask.room())).stream()
                .map(Membership::person)
                .filter(person -> !person.equals(ask.asker()))
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(Handle handle) {
        notices.forget(handle, Set.of(Kind.ASK, Kind.PROMISE));
    }
}
