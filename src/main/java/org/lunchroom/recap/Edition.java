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
}
