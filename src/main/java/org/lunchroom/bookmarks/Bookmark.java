package org.lunchroom.bookmarks;

import java.time.Instant;
import java.util.UUID;

/**
 * A link that a person saved.
 *
 * @param page the page it leads to; other bookmarks and shelves have the same one for other spellings of its address
 * @param address as this person wrote it
 * @param description what the page is about
 * @param note why this person kept it
 * @param room whose shelf it stands on; null unless the audience is a room
 * @param forGroup the group of the portal that it is for; null unless the audience is a group
 */
public record Bookmark(
        UUID id,
        UUID person,
        UUID page,
        String address,
        String title,
        String description,
        String note,
        Audience audience,
        UUID room,
        String forGroup,
        boolean readLater,
        Instant savedAt,
        Instant changedAt) {
    /** An address and nothing said about it yet, for its owner alone. */
    static Bookmark blank(UUID id, UUID person, String address, Instant now) {
        return new Bookmark(id, person, null, address, "", "", "", Audience.ME, null, null, false, now, now);
    }

    Bookmark on(UUID itsPage) {
        return new Bookmark(
                id,
                person,
                itsPage,
                address,
                title,
                description,
                note,
                audience,
                room,
                forGroup,
                readLater,
                savedAt,
                changedAt);
    }
}
