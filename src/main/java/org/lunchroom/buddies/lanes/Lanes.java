package org.lunchroom.buddies.lanes;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.buddies.matching.Pair;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * Lanes: one for each pair. A lane is found by its two people alone; for everybody else, whatever they run, it does not
 * exist. It ends with its chat, and its words stay only when both want them to.
 */
@Singleton
public class Lanes {
    private static final int MOST = 50;
    private static final Set<ChatState> ON = Set.of(ChatState.LOBBY, ChatState.LIVE);

    private final Database database;
    private final Clock clock;
    private final Chats chats;
    private final Rooms rooms;
    private final Beside beside;
    private final LaneStore store = new LaneStore();

    @Inject
    public Lanes(Database database, Clock clock, Chats chats, Rooms rooms, Beside beside) {
        this.database = database;
        this.clock = clock;
        this.chats = chats;
        this.rooms = rooms;
        this.beside = beside;
    }

    /** Whether people may be beside each other in this chat now. */
    public boolean on(UUID chat) {
        return ON.contains(chats.byId(chat).publicState());
    }

    /** The viewer's lane; a 404 for everybody else, and when its words are gone. */
    public Lane seen(Viewer viewer, UUID id) {
        return find(id).filter(lane -> reads(viewer.person(), lane)).orElseThrow(Problem::notFound);
    }

    /** The viewer's lanes, newest first: those of now, and those that both kept. */
    public List<Lane> of(Viewer viewer) {
        return database.read(handle -> store.of(handle, viewer.person(), MOST)).stream()
                .filter(lane -> reads(viewer.person(), lane))
                .toList();
    }

    /** All of a chat, dropped ones among them: for whoever pairs people. */
    public List<Lane> inChat(Handle handle, UUID chat) {
        return store.inChat(handle, chat);
    }

    /** Part of a larger transaction. */
    public Lane open(Handle handle, UUID chat, Pair pair) {
        var lane = new Lane(Ids.next(), chat, pair.newcomer(), pair.helper(), clock.instant(), null, null, null, null);
        store.insert(handle, lane);
        return lane;
    }

    /** Ends before its chat does: then there is nothing to keep, unless both have said so. */
    public void leave(Handle handle, Lane lane) {
        store.end(handle, lane.id(), clock.instant());
        if (!lane.bothKeep()) {
            store.drop(handle, lane.id(), clock.instant());
        }
    }

    /** The chat is over: nobody writes any more, and the two decide. */
    public void end(Handle handle, Lane lane) {
        store.end(handle, lane.id(), clock.instant());
    }

    /** Those that not both kept are gone. */
    public void dropUnkept(Handle handle, UUID chat) {
        store.inChat(handle, chat).stream()
                .filter(lane -> lane.droppedAt() == null && !lane.bothKeep())
                .forEach(lane -> store.drop(handle, lane.id(), clock.instant()));
        store.forgetDropped(handle, chat);
    }

    /** Says whether it is to stay. When it is over, one No is enough for all of it to go, now or later. */
    public Lane choose(Viewer viewer, UUID id, boolean keep) {
        seen(viewer, id);
        database.run(handle -> {
            var lane = store.lock(handle, id)
                    .filter(one -> one.droppedAt() == null)
                    .orElseThrow(Problem::notFound);
            store.choose(handle, lane, viewer.person(), keep);
            if (!lane.open() && !keep) {
                store.drop(handle, id, clock.instant());
            }
            beside.tell(handle, Set.of(lane.newcomer(), lane.helper()), lane.chat());
        });
        return database.read(handle -> store.byId(handle, id)).orElseThrow(Problem::notFound);
    }

    /** Locked until the transaction ends, if its two may still write. */
    Lane writable(Handle handle, UUID id) {
        var lane = store.lock(handle, id).filter(one -> one.droppedAt() == null).orElseThrow(Problem::notFound);
        if (!lane.open() || !on(lane.chat())) {
            throw Problem.conflict("lane-over", "The chat is over, and so is your lane.");
        }
        return lane;
    }

    Optional<Lane> find(UUID id) {
        return database.read(handle -> store.byId(handle, id));
    }

    String tag(UUID room) {
        return rooms.byId(room).tag();
    }

    Room room(Lane lane) {
        return rooms.byId(chats.byId(lane.chat()).room());
    }

    /** Whether one of its two still is in the room: who was banned has no part in it any more. */
    public boolean reads(UUID person, Lane lane) {
        return lane.isOf(person)
                && lane.droppedAt() == null
                && rooms.reads(new Viewer(person, "", Set.of(Roles.MEMBER)), room(lane));
    }
}
