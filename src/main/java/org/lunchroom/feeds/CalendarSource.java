package org.lunchroom.feeds;

import java.util.Optional;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.language.Language;

/** One kind of calendar to follow. */
public non-sealed interface CalendarSource extends Source {
    /** The calendar as this person may read it now; asked at each fetch, as feeds are. */
    Optional<CalendarFeed> calendar(Viewer viewer, String name, Language language);

    @Override
    default Optional<? extends Told> told(Viewer viewer, String name, Language language) {
        return calendar(viewer, name, language);
    }
}
