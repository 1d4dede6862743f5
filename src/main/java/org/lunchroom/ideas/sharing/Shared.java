package org.lunchroom.ideas.sharing;

import java.util.UUID;

/**
 * What became of a card that was shared again.
 *
 * @param room the tag of the room
 * @param message what was posted there; null while it waits for a moderator
 * @param waiting true while it waits for a moderator
 * @param guarded true where some who read that room may not read what the card quotes: they see a link, and no card
 * @param now whether it happened just now; else an earlier try with the same key did it
 */
public record Shared(String room, UUID message, Boolean waiting, Boolean guarded, boolean now) {}
