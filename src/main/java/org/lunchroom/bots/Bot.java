package org.lunchroom.bots;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.identity.Roles;
import org.lunchroom.identity.Viewer;

/**
 * A bot.
 *
 * @param id its id as a person
 * @param name with its mark, as it stands everywhere
 * @param room that it was made for, as what an incoming hook posts as; null for one that hosts invite
 */
public record Bot(UUID id, String name, UUID room, UUID madeBy, Instant madeAt) {
    /** The bot as whoever calls. */
    public Viewer viewer() {
        return new Viewer(id, name, Set.of(Roles.BOT));
    }
}
