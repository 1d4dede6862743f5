package org.lunchroom.notifications;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Room;

/**
 * A notice as its person sees it.
 *
 * @param room the tag of the room it is of; null where it is of none
 * @param text the first words of what was said; null where there are none
 * @param by who did it; null when nobody did, or nobody may know
 * @param when the moment that it is about; null where there is none
 * @param count how many there are, of what is told together; null of what is one
 */
public record ShownNotice(
        UUID id,
        String kind,
        String room,
        String roomTitle,
        Instant at,
        boolean read,
        Instant snoozedUntil,
        Person by,
        String title,
        String text,
        String href,
        Instant when,
        Integer count) {
    static ShownNotice of(Notice notice, Said said, Room room, Map<UUID, Person> named) {
        return new ShownNotice(
                notice.id(),
                notice.kind().text(),
                room == null ? null : room.tag(),
                room == null ? null : room.title(),
                notice.at(),
                !notice.unread(),
                notice.snoozedUntil(),
                said.by() == null ? null : named.get(said.by()),
                said.title(),
                said.text(),
                said.href(),
                said.when(),
                said.count());
    }
}
