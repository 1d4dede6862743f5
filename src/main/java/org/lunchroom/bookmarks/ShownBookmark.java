package org.lunchroom.bookmarks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.kernel.web.Preview;
import org.lunchroom.people.Person;

/**
 * A bookmark as the viewer sees it.
 *
 * @param site the host, as readers know it
 * @param title the person's own; else the page's, else its address without protocol
 * @param preview what the page says of itself; null where that is not known
 * @param savedBy who else has the page, as far as the viewer may see
 */
public record ShownBookmark(
        UUID id,
        String address,
        String site,
        String title,
        String description,
        String note,
        List<String> tags,
        String audience,
        String room,
        String group,
        boolean readLater,
        Instant savedAt,
        Person by,
        boolean mine,
        SavedBy savedBy,
        Preview preview) {}
