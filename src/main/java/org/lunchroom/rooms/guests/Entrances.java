package org.lunchroom.rooms.guests;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.RoomKind;
import org.lunchroom.rooms.Rooms;

/** Each room's code, and the room of each code. A code that was renewed leads nowhere from that moment. */
@Singleton
public class Entrances {
    private static final String USUAL_LANGUAGE = "en";

    private final Database database;
    private final Audit audit;
    private final Rooms rooms;
    private final EntranceStore store = new EntranceStore();
    // When a chat begins, everybody opens its room at once.
    private final Cache<UUID, Optional<Entrance>> recent = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    @Inject
    public Entrances(Database database, Audit audit, Rooms rooms) {
        this.database = database;
        this.audit = audit;
        this.rooms = rooms;
    }

    /** The room's entrance; its code is made when somebody first asks. */
    public Entrance of(Room room) {
        return database.read(handle -> store.of(handle, room.id()))
                .orElseGet(() -> database.write(handle -> made(handle, room)));
    }

    /** What is known of a room's entrance, if anybody ever asked for its code; at most a second old. */
    public Optional<Entrance> known(UUID room) {
        return recent.get(room, id -> database.read(handle -> store.of(handle, id)));
    }

    void forget(UUID room) {
        recent.invalidate(room);
    }

    /** The entrance with this code, as somebody typed it. */
    Optional<Entrance> by(String typed) {
        var code = JoinCodes.meant(typed);
        return code.isEmpty() ? Optional.empty() : database.read(handle -> store.byCode(handle, code));
    }

    /** Gives the room another code; who is in it stays. */
    public Entrance renew(Viewer viewer, Room room) {
        refuseOthers(viewer, room);
        of(room);
        return database.write(handle -> {
            store.locked(handle, room.id());
            store.recode(handle, room.id(), free(handle));
            audit.record(handle, viewer, "entrance.renewed", room.id(), Map.of("room", room.tag()));
            database.afterCommit(() -> forget(room.id()));
            return store.of(handle, room.id()).orElseThrow();
        });
    }

    void refuseOthers(Viewer viewer, Room room) {
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only hosts and moderators of the room say who comes in.");
        }
    }

    private Entrance made(Handle handle, Room room) {
        // A backchannel is called by its code: nobody learns two.
        boolean named = room.kind() == RoomKind.BACKCHANNEL
                && JoinCodes.isOne(room.tag())
                && !store.isTaken(handle, room.tag());
        var code = named ? room.tag() : free(handle);
        store.insert(handle, new Entrance(room.id(), code, USUAL_LANGUAGE, null));
        database.afterCommit(() -> forget(room.id()));
        return store.of(handle, room.id()).orElseThrow();
    }

    // Neither another entrance's nor the tag of a room: whoever types it means one place.
    private String free(Handle handle) {
        var code = JoinCodes.next();
        while (store.isTaken(handle, code) || rooms.called(code).isPresent()) {
            code = JoinCodes.next();
        }
        return code;
    }
}
