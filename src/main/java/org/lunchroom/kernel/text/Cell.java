package org.lunchroom.kernel.text;

/** A text as it may stand in a table that spreadsheets open. */
public final class Cell {
    private static final String SIGNS = "=+-@＝＋－＠\t\r\n";

    private Cell() {}

    /**
     * Formula injection: a spreadsheet runs a cell that begins with one of these (also in the wide forms that some
     * convert on the way in). An apostrophe makes it text; it is the one change that a table makes to words.
     */
    public static String harmless(String text) {
        return runs(text) ? "'" + text : text;
    }

    /** The text that was made harmless. */
    public static String original(String cell) {
        return cell.startsWith("'") && runs(cell.substring(1)) ? cell.substring(1) : cell;
    }

    // White space before the sign is dropped by some importers, which would bring the formula back to life; and what
    // has an apostrophe of its own gets another, so that the way back is clear.
    private static boolean runs(String text) {
        return text.codePoints()
                .dropWhile(c -> c == ' ' || c == '\'' || Character.isSpaceChar(c))
                .limit(1)
                .anyMatch(c -> SIGNS.indexOf(c) >= 0);
    }
}
