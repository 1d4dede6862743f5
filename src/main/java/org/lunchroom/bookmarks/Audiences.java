package org.lunchroom.bookmarks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.people.People;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Who may put what before whom, and see what of others. */
@Singleton
public class Audiences {
    private final Rooms rooms;
    private final People people;

    @Inject
    public Audiences(Rooms rooms, People people) {
        this.rooms = rooms;
        this.people = people;
    }

    /** What the viewer sees of others' bookmarks at this moment. */
    public Reach of(Viewer viewer) {
        return new Reach(
                viewer.person(), rooms.of(viewer).stream().map(Room::id).toList());
    }

    /**
     * Whom a bookmark shall be for: a room in which the viewer may speak, a group that they are in, or as its audience
     * says. A room and a group are named with their own audience or with none, and not with another.
     */
    public Aim aim(Viewer viewer, NewBookmark wanted) {
        var audience = audience(wanted);
        if (wanted.room() != null && audience != Audience.ROOM) {
            throw Problem.invalid("room", "A room is named with audience \"room\" only.");
        }
        if (wanted.group() != null && audience != Audience.GROUP) {
            throw Problem.invalid("group", "A group is named with audience \"group\" only.");
        }
        return new Aim(
                audience,
                audience == Audience.ROOM ? named(viewer, wanted.room()).id() : null,
                audience == Audience.GROUP ? group(viewer, wanted.group()) : null);
    }

    private static Audience audience(NewBookmark wanted) {
        if (wanted.audience() != null) {
            return wanted.audience();
        }
        return wanted.room() != null ? Audience.ROOM : wanted.group() != null ? Audience.GROUP : null;
    }

    /** The groups that the viewer may share with. */
    public Set<String> groups(Viewer viewer) {
        return people.groups(viewer.person());
    }

    private String group(Viewer viewer, String name) {
        var group = Check.text("group", name, 120);
        if (!groups(viewer).contains(group)) {
            throw Problem.invalid("no-such-group", "group", "You are in no such group.");
        }
        return group;
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
