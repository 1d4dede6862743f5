package org.lunchroom.bookmarks;

import java.util.List;
import java.util.UUID;
import org.lunchroom.identity.Viewer;

/** Finds bookmarks by a query; what lies above bookmarks and has an index of them implements it. */
public interface BookmarkSearch {
    /**
     * A page of what was found.
     *
     * @param next where the next page goes on; null when there is none
     */
    record Page(List<UUID> bookmarks, String next) {}

    /**
     * The viewer's own bookmarks, or all that they may see, that the query fits, newest first.
     *
     * @param after where the page before ended; null for the first
     */
    Page find(Viewer viewer, String query, boolean mine, String after, int limit);
}
