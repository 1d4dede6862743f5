package org.lunchroom.follows;

import org.lunchroom.people.Person;
import org.lunchroom.rooms.Room;

/**
 * What somebody follows, or has muted.
 *
 * @param what by which it is named here: a person's id, a room's tag, a tag
 * @param name as it is called
 */
public record ShownFollow(String kind, String what, String name, boolean muted) {
    static ShownFollow of(Followed followed, Person person) {
        return person == null
                ? null
                : new ShownFollow(followed.kind(), followed.what(), person.name(), followed.muted());
    }

    static ShownFollow of(Followed followed, Room room) {
        return new ShownFollow(followed.kind(), room.tag(), room.title(), followed.muted());
    }

    static ShownFollow of(Followed followed) {
        return new ShownFollow(followed.kind(), followed.shown(), "#" + followed.shown(), followed.muted());
    }
}
