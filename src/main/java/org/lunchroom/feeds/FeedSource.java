package org.lunchroom.feeds;

import java.util.Optional;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;

/** One kind of feed. Whatever has something new to tell is one more bean of these. */
public non-sealed interface FeedSource extends Source {
    /** Feeds are read in one piece: so many items at most. */
    int MOST = 50;

    /**
     * The feed as this person may read it now; empty where they may not, or where there is none. It is asked at each
     * fetch, so that who leaves a room reads nothing of it from then on.
     *
     * @param name which of its kind, such as the tag of a room
     * @param language in which it says what is nobody's own words
     */
    Optional<Feed> feed(Viewer viewer, String name, Language language);

    @Override
    default Optional<? extends Told> told(Viewer viewer, String name, Language language) {
        return feed(viewer, name, language);
    }
}
