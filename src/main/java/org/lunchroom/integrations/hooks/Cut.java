package org.lunchroom.integrations.hooks;

import org.lunchroom.kernel.text.Words;

/** Makes what another system sends fit: it knows nothing of a room's length, and nobody there could shorten it. */
final class Cut {
    private static final String MORE = "…";

    private Cut() {}

    /** The words, at most so long as readers count; what was cut off is shown by an ellipsis. */
    static String to(int length, String words) {
        if (Words.parse(words).length() <= length) {
            return words;
        }
        // Halving: a few looks find the longest beginning that fits.
        int fits = 0;
        int tooLong = words.codePointCount(0, words.length());
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (Words.parse(begin(words, middle)).length() <= length) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return begin(words, fits);
    }

    private static String begin(String words, int points) {
        return words.substring(0, words.offsetByCodePoints(0, points)).stripTrailing() + MORE;
    }
}
