package org.lunchroom.faults;

import java.util.Locale;

/** A line for the documentation. */
final class Result {
    private Result() {}

    static void of(String sentence, Object... figures) {
        System.out.printf(Locale.ROOT, "FAULT " + sentence + "%n", figures);
    }
}
