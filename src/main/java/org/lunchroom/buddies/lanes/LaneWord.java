package org.lunchroom.buddies.lanes;

import java.time.Instant;
import java.util.UUID;

/**
 * What one of the two said.
 *
 * @param draft meant for the room, shown here first
 * @param postedAt when its author put it into the room
 * @param message what it became there; null while a moderator reads it first
 */
public record LaneWord(
        UUID id, UUID lane, UUID author, boolean draft, String words, Instant at, Instant postedAt, UUID message) {}
