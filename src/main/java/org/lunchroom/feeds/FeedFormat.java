package org.lunchroom.feeds;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a feed is written. */
public enum FeedFormat {
    /** RFC 4287: what every reader takes. */
    ATOM("application/atom+xml; charset=utf-8") {
        @Override
        String write(Feed feed, Place place) {
            return AtomFeed.write(feed, place);
        }
    },
    /** JSON Feed 1.1: for programs. */
    JSON("application/feed+json; charset=utf-8") {
        @Override
        String write(Feed feed, Place place) {
            return JsonFeed.write(feed, place);
        }
    };

    private final String mediaType;

    FeedFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * Where a feed is found.
     *
     * @param self its own address
     * @param host what its ids begin with, so that no other installation has them
     * @param since when it can't have changed before
     * @param changed since when it says what it says
     */
    record Place(String self, String host, Instant since, Instant changed) {
        /** For what is only compared. */
        static final Place NOWHERE = new Place("", "", Instant.EPOCH, Instant.EPOCH);

        /** A "tag:" address (RFC 4151): it stays when pages move. */
        String id(String name) {
            return "tag:" + host + ",2026:" + name;
        }

        Instant updated(Feed feed) {
            return feed.items().isEmpty() ? since : feed.items().get(0).updated();
        }
    }

    abstract String write(Feed feed, Place place);

    public String mediaType() {
        return mediaType;
    }

    /** The end of its address. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FeedFormat> of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }
}
