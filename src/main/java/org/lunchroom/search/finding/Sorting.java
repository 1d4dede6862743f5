package org.lunchroom.search.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which order results come. */
public enum Sorting {
    /** What fits best; among what fits alike, the newest. */
    BEST,
    NEWEST,
    /** Most reactions, votes, or people who keep the link. */
    MOST;

    public static Optional<Sorting> of(String text) {
        return Arrays.stream(values())
                .filter(sorting -> sorting.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
