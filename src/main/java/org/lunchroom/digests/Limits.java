package org.lunchroom.digests;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;

/** How much a digest may hold, so that it stays a five-minute read. */
@Singleton
public class Limits {
    private final int items;
    private final int words;

    @Inject
    public Limits(Settings settings) {
        items = settings.number("lunchroom.digest.items", 7, 1, 30);
        words = settings.number("lunchroom.digest.words", 1000, 50, 5000);
    }

    /** How many items and words are possible, and the minutes that these are. */
    public Length most() {
        return Length.of(items, words);
    }

    /** Refuses what nobody reads in five minutes, and says by how much it is too long. */
    public void check(Length length) {
        if (length.items() > items) {
            throw Problem.invalid(
                    "too-many-items",
                    "items",
                    "A digest has at most " + items + " items; this one has " + length.items() + ".");
        }
        if (length.words() > words) {
            throw Problem.invalid(
                    "too-many-words",
                    "items",
                    "A digest has at most " + words + " words, so that it is read in " + most().minutes()
                            + " minutes; this one has " + length.words() + ". Shorten it or leave something out.");
        }
    }
}
