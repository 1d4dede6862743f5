package org.lunchroom.foryou;

import org.lunchroom.follows.Followed;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Room;

/**
 * Why an item is there. It names what one can leave or mute to see no more of its kind.
 *
 * @param because "follows" (they follow it), "helps" (helps with an interest of theirs), "interest" (shares one, or is
 *     about one), "wrote" (wrote in a room of theirs)
 * @param kind "person", "room" or "tag"
 * @param what the person's id, or the room's or interest's tag
 * @param name as it is called
 */
public record Why(String because, String kind, String what, String name) {
    static Why follows(Person person) {
        return new Why("follows", Followed.PERSON, person.id().toString(), person.name());
    }

    static Why follows(Room room) {
        return new Why("follows", Followed.ROOM, room.tag(), "#" + room.tag());
    }

    static Why follows(String tag) {
        return new Why("follows", Followed.TAG, tag, "#" + tag);
    }

    static Why interest(String because, String tag) {
        return new Why(because, Followed.TAG, tag, tag);
    }

    static Why wrote(Room room) {
        return new Why("wrote", Followed.ROOM, room.tag(), "#" + room.tag());
    }
}
