package org.lunchroom.feeds;

import java.util.Optional;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;

/** Whatever a secret address may lead to. */
public sealed interface Source permits FeedSource, CalendarSource {
    /** What those of its kind are called in the API, such as "shelf". */
    String kind();

    /**
     * What it tells this person now; empty where they may not read it, or where there is none.
     *
     * @param name which of its kind, such as the tag of a room
     */
    Optional<? extends Told> told(Viewer viewer, String name, Language language);
}
