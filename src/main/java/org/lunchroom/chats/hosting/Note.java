package org.lunchroom.chats.hosting;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.UUID;
import org.lunchroom.people.Person;

/**
 * A line that hosts and co-moderators of a chat write to each other.
 *
 * @param toSpeaker true where it stays on the others' screens until one of them has seen it; else null
 * @param seenAt when somebody pressed that they saw it
 */
public record Note(
        UUID id,
        UUID chat,
        Person author,
        String words,
        JsonArray tree,
        Instant at,
        Boolean toSpeaker,
        Instant seenAt,
        Person seenBy) {}
