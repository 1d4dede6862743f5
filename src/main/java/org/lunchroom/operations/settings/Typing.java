package org.lunchroom.operations.settings;

/** How many strokes lie between two names. */
final class Typing {
    private static final int LONGEST = 100;

    private Typing() {}

    /** Letters put in, left out or exchanged; of what is very long, only that it is far away. */
    static int distance(String from, String to) {
        if (from.length() > LONGEST || to.length() > LONGEST) {
            return LONGEST;
        }
        var before = new int[to.length() + 1];
        for (int i = 0; i <= to.length(); i++) {
            before[i] = i;
        }
        for (int i = 1; i <= from.length(); i++) {
            before = row(before, from.charAt(i - 1), to, i);
        }
        return before[to.length()];
    }

    private static int[] row(int[] before, char letter, String to, int first) {
        var row = new int[before.length];
        row[0] = first;
        for (int i = 1; i < row.length; i++) {
            int exchanged = before[i - 1] + (letter == to.charAt(i - 1) ? 0 : 1);
            row[i] = Math.min(exchanged, 1 + Math.min(before[i], row[i - 1]));
        }
        return row;
    }
}
