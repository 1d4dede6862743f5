package org.lunchroom.buddies;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.lunchroom.buddies.lanes.Beside;
import org.lunchroom.buddies.lanes.Lane;
import org.lunchroom.buddies.lanes.Lanes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.limits.Allowance;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.people.Languages;
import org.lunchroom.rooms.Rooms;

/**
 * The door of a chat, from its lobby to its end: "I'm new", "I can help". Who says so is paired at once where that can be,
 * and else when somebody comes, somebody leaves, or a newcomer has waited long enough to share. Each change locks the
 * door's row: people on two nodes are paired by one of them.
 */
@Singleton
public class Door {
    /** Far more than a chat has; a flood ends here. */
    static final int MOST_ON_A_SIDE = 200;

    private static final int CHANGES_PER_MINUTE = 20;

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final Chats chats;
    private final Rooms rooms;
    private final Languages languages;
    private final Lanes lanes;
    private final Pairing pairing;
    private final Beside beside;
    private final Allowance<UUID> allowance = new Allowance<>(CHANGES_PER_MINUTE);
    private final DoorStore store = new DoorStore();

    @Inject
    Door(
            Database database,
            Clock clock,
            Due due,
            Chats chats,
            Rooms rooms,
            Languages languages,
            Lanes lanes,
            Pairing pairing,
            Beside beside) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.chats = chats;
        this.rooms = rooms;
        this.languages = languages;
        this.lanes = lanes;
        this.pairing = pairing;
        this.beside = beside;
    }

    /** Stands at the door, or changes sides; standing there already changes nothing. */
    public void stand(Viewer viewer, UUID id, Side side) {
        var chat = open(viewer, id);
        if (side == Side.HELP
                && !rooms.membership(viewer, rooms.byId(chat.room())).joined()) {
            throw Problem.conflict("join-first", "Helpers are members of the room: join it first.");
        }
        hurry(viewer);
        var spoken = Set.of(languages.of(viewer.person()).tag());
        change(chat, handle -> {
            var stood = store.of(handle, id, viewer.person());
            if (stood.filter(place -> place.is(side)).isPresent()) {
                return Set.of();
            }
            if (store.count(handle, id, side) >= MOST_ON_A_SIDE) {
                throw Problem.later(429, "door-full", "As many stand at the door as it takes.", Duration.ofMinutes(1));
            }
            var alone = leftAlone(handle, chat, viewer.person());
            store.stand(handle, new Place(id, viewer.person(), side, spoken, clock.instant()));
            return alone;
        });
    }

    /** Goes from the door; whoever was beside them finds somebody else. */
    public void leave(Viewer viewer, UUID id) {
        var chat = chats.seen(viewer, id);
        hurry(viewer);
        change(chat, handle -> {
            store.leave(handle, id, viewer.person());
            return leftAlone(handle, chat, viewer.person());
        });
    }

    /** Ends one lane: its two stay at the door, and are not put beside each other again. */
    public void part(Viewer viewer, UUID id, UUID lane) {
        var chat = chats.seen(viewer, id);
        hurry(viewer);
        change(chat, handle -> lanes.inChat(handle, id).stream()
                .filter(one -> one.id().equals(lane) && one.isOf(viewer.person()) && one.droppedAt() == null)
                .findFirst()
                .map(one -> ended(handle, one))
                .orElseThrow(Problem::notFound));
    }

    /** Where the viewer stands, if they do. */
    Optional<Place> place(Viewer viewer, UUID chat) {
        return database.read(handle -> store.of(handle, chat, viewer.person()));
    }

    /** How many newcomers have nobody: a number for those who run the chat, and whether there are any for the others. */
    int waiting(UUID chat) {
        return database.read(handle -> {
            var helped = new HashSet<UUID>();
            lanes.inChat(handle, chat).stream().filter(Lane::open).forEach(lane -> helped.add(lane.newcomer()));
            return (int) store.at(handle, chat).stream()
                    .filter(place -> place.is(Side.NEW) && !helped.contains(place.person()))
                    .count();
        });
    }

    /** What time does: pairs who has waited, looks who was banned, and ends all of it with the chat. False at the end. */
    boolean round(UUID id) {
        var chat = chats.byId(id);
        boolean on = lanes.on(id);
        change(chat, handle -> on ? withoutBanned(handle, chat) : closed(handle, chat));
        return on;
    }

    private void change(Chat chat, Function<Handle, Set<UUID>> what) {
        database.run(handle -> {
            boolean on = lanes.on(chat.id());
            if (on) {
                // Before the door's row: whoever does the round has this one first as well.
                due.unlessThere(
                        handle, DoorRound.KIND, chat.id(), clock.instant().plus(DoorRound.EVERY));
            }
            store.lock(handle, chat.id());
            var concerned = new HashSet<>(what.apply(handle));
            if (on) {
                concerned.addAll(pairing.pair(handle, chat));
            }
            beside.tell(handle, concerned, chat.id());
        });
    }

    private Set<UUID> closed(Handle handle, Chat chat) {
        var concerned = new HashSet<UUID>();
        store.at(handle, chat.id()).forEach(place -> concerned.add(place.person()));
        store.close(handle, chat.id());
        for (var lane : lanes.inChat(handle, chat.id())) {
            if (lane.open()) {
                lanes.end(handle, lane);
                concerned.addAll(List.of(lane.newcomer(), lane.helper()));
            }
        }
        return concerned;
    }

    private Set<UUID> withoutBanned(Handle handle, Chat chat) {
        var room = rooms.byId(chat.room());
        var alone = new HashSet<UUID>();
        for (var place : store.at(handle, chat.id())) {
            if (!rooms.reads(new Viewer(place.person(), "", Set.of(Roles.MEMBER)), room)) {
                store.leave(handle, chat.id(), place.person());
                alone.addAll(leftAlone(handle, chat, place.person()));
            }
        }
        return alone;
    }

    /** Ends what somebody has with others, and says whom that concerns. */
    private Set<UUID> leftAlone(Handle handle, Chat chat, UUID person) {
        var concerned = new HashSet<UUID>();
        for (var lane : lanes.inChat(handle, chat.id())) {
            if (lane.open() && lane.isOf(person)) {
                concerned.addAll(ended(handle, lane));
            }
        }
        return concerned;
    }

    private Set<UUID> ended(Handle handle, Lane lane) {
        lanes.leave(handle, lane);
        return Set.of(lane.newcomer(), lane.helper());
    }

    private Chat open(Viewer viewer, UUID id) {
        var chat = chats.seen(viewer, id);
        if (!lanes.on(id)) {
            throw Problem.conflict("door-closed", "The door is open from the lobby to the end of the chat.");
        }
        return chat;
    }

    private void hurry(Viewer viewer) {
        allowance.take(viewer.person()).ifPresent(wait -> {
            throw Problem.later(429, "too-hurried", "At the door one changes one's mind less often.", wait);
        });
    }
}
