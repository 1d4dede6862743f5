package org.lunchroom.bookmarks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.people.Person;

/**
 * Who keeps a page, as far as the viewer may see.
 *
 * @param count how many people, the viewer among them
 * @param notes why they do: those with a note, oldest first
 */
public record SavedBy(int count, List<Note> notes) {
    /** Nobody whom the viewer could see. */
    public static final SavedBy NOBODY = new SavedBy(0, List.of());

    /** Why somebody keeps it. */
    public record Note(UUID bookmark, Person by, String note, Instant at) {}
}
