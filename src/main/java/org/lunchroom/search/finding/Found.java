package org.lunchroom.search.finding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.search.index.Kind;

/**
 * What the index knows of an answer.
 *
 * @param counts how many there are of each kind, whichever kind was asked for
 * @param next where the next page goes on; null when there is none
 */
public record Found(List<One> page, Map<Kind, Integer> counts, String next) {
    /** One result. */
    public record One(Kind kind, UUID id) {}
}
