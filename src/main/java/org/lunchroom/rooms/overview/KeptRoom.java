package org.lunchroom.rooms.overview;

import java.time.Instant;

/**
 * A room as it is kept.
 *
 * @param lastPost when somebody last posted; absent when nobody did
 */
public record KeptRoom(
        String tag, String title, String kind, String visibility, int members, Instant createdAt, Instant lastPost) {}
