package org.lunchroom.moderation.manners;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Says and changes what a room asks of those who write; every open composer follows. */
@Singleton
public class RoomManners {
    static final String CHANGED = "manners.changed";

    private static final int MOST_SHAPES = 10;
    private static final Pattern SHAPE = Pattern.compile("(?=.*9.*9.*9)[9A .\\-/]{4,30}");

    private final Database database;
    private final Journal journal;
    private final Audit audit;
    private final Rooms rooms;
    private final MannersStore store = new MannersStore();
    private final Cache<UUID, Manners> recent = Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    @Inject
    public RoomManners(Database database, Journal journal, Audit audit, Rooms rooms) {
        this.database = database;
        this.journal = journal;
        this.audit = audit;
        this.rooms = rooms;
    }

    /** What somebody changes; what is left out stays. */
    public record Edit(Boolean postAnyway, List<String> idShapes) {}

    public Manners of(UUID room) {
        return recent.get(room, id -> database.read(handle -> read(handle, id)));
    }

    /** Asks the database anew. */
    void forget(UUID room) {
        recent.invalidate(room);
    }

    public Manners change(Viewer viewer, Room room, Edit edit) {
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only hosts and moderators of the room change it.");
        }
        var shapes = edit.idShapes() == null ? null : shapes(edit.idShapes());
        return database.write(handle -> {
            var before = read(handle, room.id());
            var after = new Manners(
                    before.slowReason(),
                    edit.postAnyway() == null ? before.postAnyway() : edit.postAnyway(),
                    shapes == null ? before.idShapes() : shapes);
            put(handle, room, after);
            audit.record(handle, viewer, "manners.changed", room.id(), Map.of("room", room.tag()));
            tell(handle, viewer, room);
            return after;
        });
    }

    // Shapes and no patterns: what a browser looks for in each letter typed must not be able to hang it.
    private static List<String> shapes(List<String> written) {
        var shapes = Check.atMost("idShapes", written, MOST_SHAPES).stream()
                .map(String::strip)
                .toList();
        if (!shapes.stream().allMatch(shape -> SHAPE.matcher(shape).matches())) {
            throw Problem.invalid(
                    "bad-shape",
                    "idShapes",
                    "Write 9 for each digit and A for each letter, with at least three digits: 999-99-9999.");
        }
        return shapes;
    }

    /** Why everybody waits from now on; empty when nobody does. Part of a larger transaction. */
    public void slowed(Handle handle, Room room, String reason) {
        var before = read(handle, room.id());
        put(handle, room, new Manners(reason, before.postAnyway(), before.idShapes()));
    }

    /** Tells the room; last in a transaction. */
    public void tell(Handle handle, Viewer viewer, Room room) {
        journal.append(handle, StreamId.room(room.id()), CHANGED, room.id(), viewer.person(), Map.of());
    }

    private void put(Handle handle, Room room, Manners manners) {
        store.put(handle, room.id(), manners);
        database.afterCommit(() -> forget(room.id()));
    }

    private Manners read(Handle handle, UUID room) {
        return store.of(handle, room).orElse(Manners.USUAL);
    }
}
