package org.lunchroom.notifications;

import java.time.Instant;
import java.util.UUID;

/**
 * That something concerns a person: ids and moments, and no words.
 *
 * @param subject the message, ask, chat, goal or digest that it is about
 * @param room the room that it is of; null where it is of none
 * @param readAt null while it is unread
 * @param snoozedUntil until when it is out of sight; null when it is not
 */
public record Notice(
        UUID id, UUID person, Kind kind, UUID subject, UUID room, Instant at, Instant readAt, Instant snoozedUntil) {
    public boolean unread() {
        return readAt == null;
    }
}
