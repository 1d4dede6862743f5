package org.lunchroom.buddies.lanes;

import java.time.Instant;
import java.util.UUID;
import org.lunchroom.people.Person;

/**
 * A lane as one of its two sees it.
 *
 * @param room the tag of the room
 * @param side what the caller is in it: "new" or "help"
 * @param keep what the caller wants; left out while they have not said. What the other one wants is never said
 * @param kept true when both want it to stay
 */
public record ShownLane(
        UUID id,
        UUID chat,
        String room,
        String title,
        Person with,
        String side,
        Instant openedAt,
        Instant endedAt,
        Boolean keep,
        Boolean kept) {}
