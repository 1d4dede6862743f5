package org.lunchroom.communities.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A reading that somebody wants to begin, or how it shall be from now on.
 *
 * @param link where it is; left out for a book of paper
 */
public record NewReading(String title, String link, List<NewPart> parts) {
    /**
     * A part.
     *
     * @param id of one that is there already
     * @param words what to look for; its title where that is left out
     */
    public record NewPart(UUID id, String title, String words, Instant opensAt) {}
}
