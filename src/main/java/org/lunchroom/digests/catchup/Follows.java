package org.lunchroom.digests.catchup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** The rooms and tags that people follow. Following a room is no membership: what one may read there stays as it is. */
@Singleton
public class Follows {
    private static final int MOST = 50;

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final FollowedStore store = new FollowedStore();

    @Inject
    public Follows(Database database, Clock clock, Rooms rooms) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
    }

    /** A room that the viewer may read, under its tag; or a tag. */
    public record Shown(String kind, String what) {}

    /** Twice is once. */
    public void followRoom(Viewer viewer, String tag) {
        var room = rooms.seen(viewer, tag);
        put(viewer, new Followed(Followed.ROOM, room.id().toString(), room.tag()));
    }

    public void followTag(Viewer viewer, String tag) {
        var one = BookmarkTag.one("tag", tag);
        put(viewer, new Followed(Followed.TAG, BookmarkTag.folded(one), one));
    }

    private void put(Viewer viewer, Followed followed) {
        database.run(handle -> {
            var all = store.of(handle, viewer.person());
            if (all.size() >= MOST && all.stream().noneMatch(one -> one.what().equals(followed.what()))) {
                throw Problem.conflict("too-many", "At most " + MOST + " can be followed.");
            }
            store.insert(handle, viewer.person(), followed, clock.instant());
        });
    }

    /** Also of a room that they may not read any more: following ends by their word alone. */
    public void leaveRoom(Viewer viewer, String tag) {
        rooms.called(tag)
                .ifPresent(room -> database.run(handle -> store.delete(
                        handle, viewer.person(), Followed.ROOM, room.id().toString())));
    }

    public void leaveTag(Viewer viewer, String tag) {
        var folded = BookmarkTag.folded(BookmarkTag.cleaned(tag));
        database.run(handle -> store.delete(handle, viewer.person(), Followed.TAG, folded));
    }

    /** In the order in which they were followed. */
    public List<Shown> of(Viewer viewer) {
        return followed(viewer.person()).stream()
                .map(one -> new Shown(one.kind(), one.shown()))
                .toList();
    }

    List<Followed> followed(UUID person) {
        return database.read(handle -> store.of(handle, person));
    }

    /** The room, if this person may read it now. */
    Optional<Room> room(Viewer viewer, Followed followed) {
        try {
            return Optional.of(rooms.byId(UUID.fromString(followed.what()))).filter(room -> rooms.reads(viewer, room));
        } catch (Problem gone) {
            return Optional.empty();
        }
    }

    void forget(Handle handle, UUID person) {
        store.forget(handle, person);
    }
}
