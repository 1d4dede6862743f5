package org.lunchroom.search.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What "is:" may say. */
public enum Trait {
    MESSAGE,
    /** A message that answers a chat's question. */
    ANSWER,
    REPLY,
    ASK,
    /** An ask, or a topic that is one. */
    QUESTION,
    ANSWERED,
    /** A question that nobody has answered. */
    OPEN,
    /** An ask that was not approved yet. */
    WAITING,
    RECAP,
    TOPIC,
    LINK,
    /** A link, in other words. */
    BOOKMARK;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Trait> of(String text) {
        return Arrays.stream(values())
                .filter(trait -> trait.text().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(Trait::text).collect(Collectors.joining(", "));
    }
}
