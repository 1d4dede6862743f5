package org.lunchroom.previews;

import org.lunchroom.previews.pictures.Thumbnail;
import org.lunchroom.previews.reading.PageFacts;

/**
 * What a look at a page brought.
 *
 * @param facts null unless it is ready
 * @param picture null where there is none
 */
record Seen(What what, PageFacts facts, Thumbnail picture) {
    enum What {
        /** It says something of itself. */
        READY,
        /** Only for those who sign in. */
        CLOSED,
        /** It is there, and has nothing to say that we understand. */
        NOTHING,
        /** The settings do not allow to ask it. */
        OFF,
        /** It is not there any more. */
        GONE,
        /** It does not answer at the moment. */
        AWAY,
        /** We are asking its host already. */
        BUSY
    }

    static Seen just(What what) {
        return new Seen(what, null, null);
    }
}
