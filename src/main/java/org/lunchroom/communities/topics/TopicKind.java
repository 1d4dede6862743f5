package org.lunchroom.communities.topics;

import java.util.Arrays;
import java.util.Locale;
import org.lunchroom.kernel.http.Problem;

/** What a topic is for. */
public enum TopicKind {
    /** Waits until one of its replies is accepted as the answer. */
    QUESTION,
    /** What somebody learned, and from what. */
    LEARNING,
    TALK;

    /** As the API spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this name; null for null. */
    public static TopicKind of(String field, String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(values())
                .filter(kind -> kind.text().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(field, "Choose one of question, learning, talk."));
    }
}
