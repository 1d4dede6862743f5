package org.lunchroom.communities.pages;

import java.time.Instant;
import java.util.UUID;

/**
 * A part of a page.
 *
 * @param heading a line above what follows; null for a post
 * @param message the post; null for a heading
 * @param putBy who picked it, or wrote the heading
 */
public record Block(UUID id, UUID page, int place, String heading, UUID message, UUID putBy, Instant putAt) {
    Block at(int newPlace, String newHeading) {
        return new Block(id, page, newPlace, newHeading, message, putBy, putAt);
    }
}
