package org.lunchroom.rooms.marks;

import java.util.Arrays;
import java.util.Locale;
import org.lunchroom.kernel.http.Problem;

/** The few things one may say without words. */
public enum Reaction {
    LIKE,
    INSIGHT,
    THANKS,
    AGREE,
    QUESTION;

    /** The reaction of this name; a problem that lists them all when there is none. */
    public static Reaction called(String name) {
        return Arrays.stream(values())
                .filter(reaction -> reaction.text().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> Problem.invalid("reaction", "Choose one of like, insight, thanks, agree, question."));
    }

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
