package org.lunchroom.recap;

import java.time.Instant;

/**
 * What hosts decide about a recap.
 *
 * @param intro their words above it; may be null
 * @param publishedAt null while it is a draft
 * @param version grows with every change, so that two hosts notice each other
 */
record Edition(String intro, Instant publishedAt, int version) {
    static final Edition NEW = new Edition(null, null, 0);

    boolean published() {
        return publishedAt != null;
    }

    /** With another intro where one is given; an empty one takes it away. */
    Edition with(String newIntro) {
        var text = newIntro == null ? intro : newIntro.isEmpty() ? null : newIntro;
        return new Edition(text, publishedAt, version + 1);
    }

    Edition publishedAt(Instant at) {
        return new Edition(intro, at, version + 1);
    }
}
