package org.lunchroom.rooms;

/**
 * What became of words that somebody wanted to post: they stand in the room, or wait for a moderator.
 *
 * @param posted null while they wait
 * @param waiting null when they stand there
 */
public record Offered(Posted posted, Vetting.Waiting waiting) {}
