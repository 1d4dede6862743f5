package org.lunchroom.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One line of a journal: the number-th thing that happened in a stream. It carries ids and small facts, never people's
 * words: those are joined in when it is read, so what was removed can't be replayed.
 *
 * @param number 1, 2, 3 … without gaps, in the order of commits
 * @param type what happened, such as "message.posted"
 * @param subject what it happened to
 * @param actor who did it; null when the clock did, or when nobody may know
 */
public record Entry(
        StreamId stream, long number, String type, UUID subject, UUID actor, Instant at, Map<String, String> facts) {}
