package org.lunchroom.feeds;

import java.util.Optional;

/** What a reader or a calendar gets from a secret address. */
public sealed interface Told permits Feed, CalendarFeed {
    String title();

    /** All that it says, the same as long as it says the same: a version is made of it. */
    String said();

    /** It as a file with this ending; empty where it is none of that kind. */
    Optional<Written> written(String ending, FeedFormat.Place place);

    /** A file and its media type. */
    record Written(String mediaType, String text) {}
}
