package org.lunchroom.bookmarks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Who may put what before whom, and see what of others. */
@Singleton
public class Audiences {
    private final Rooms rooms;

    @Inject
    public Audiences(Rooms rooms) {
        this.rooms = rooms;
    }

    /** What the viewer sees of others' bookmarks at this moment. */
    public Reach of(Viewer viewer) {
        return new Reach(
                viewer.person(), rooms.of(viewer).stream().map(Room::id).toList());
    }

    /**
     * The room whose shelf a bookmark shall go to, in which the viewer may speak; null where none is meant. It is named
     * with audience "room" or with none, and not with another.
     */
    public Room room(Viewer viewer, NewBookmark wanted) {
        if (wanted.audience() == Audience.ROOM || (wanted.audience() == null && wanted.room() != null)) {
            return named(viewer, wanted.room());
        }
        if (wanted.room() != null) {
            throw Problem.invalid("room", "A room is named with audience \"room\" only.");
        }
        return null;
    }

    private Room named(Viewer viewer, String tag) {
        var room = rooms.find(viewer, Check.text("room", tag, 61))
                .orElseThrow(() -> Problem.invalid("no-such-room", "room", "There is no such room that you can see."));
        if (!rooms.speaks(viewer, room)) {
            throw Problem.forbidden("Only hosts put links on the shelf of this room.");
        }
        return room;
    }

    /** The tag of a bookmark's room; null where there is none. */
    public String tag(Bookmark bookmark) {
        return bookmark.room() == null ? null : rooms.byId(bookmark.room()).tag();
    }
}
