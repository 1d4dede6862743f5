package org.lunchroom.rooms.guests;

import java.time.Instant;
import java.util.UUID;

/**
 * How people come into a room.
 *
 * @param code short, for typing
 * @param language of the names that guests get
 * @param guestsUntil until when guests come in; null while they do not
 */
public record Entrance(UUID room, String code, String language, Instant guestsUntil) {
    boolean opensToGuests(Instant now) {
        return guestsUntil != null && guestsUntil.isAfter(now);
    }
}
