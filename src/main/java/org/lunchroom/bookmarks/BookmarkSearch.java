package org.lunchroom.bookmarks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lunchroom.identity.Viewer;

/** Finds bookmarks by a query; what lies above bookmarks and has an index of them implements it. */
public interface BookmarkSearch {
    /**
     * What is searched.
     *
     * @param mine only the viewer's own; else all that they may see
     * @param tag only with this tag; null for all
     * @param sort "best", "newest" or "most"
     * @param zone whose days the query means
     */
    record Asked(String query, boolean mine, String tag, String sort, ZoneId zone) {}

    /**
     * A page of what was found.
     *
     * @param next where the next page goes on; null when there is none
     */
    record Page(List<UUID> bookmarks, String next) {}

    /**
     * Bookmarks that the query fits.
     *
     * @param after where the page before ended; null for the first
     */
    Page find(Viewer viewer, Asked asked, String after, int limit);

    /**
     * What is known of a link that is at hand.
     *
     * @param words all that is searched, in parts
     * @param tags as they are shown
     * @param by whoever shared it or says why they keep it
     * @param saved how many people keep it
     */
    record Facts(List<String> words, List<String> tags, Set<UUID> by, UUID room, Instant at, int saved) {}

    /** Whether a query fits links that are at hand, in the same language. */
    Predicate<Facts> fitting(Viewer viewer, String query, ZoneId zone);
}
