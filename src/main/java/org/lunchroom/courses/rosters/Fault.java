package org.lunchroom.courses.rosters;

/** Why a line of a roster is left out: its number, a code, and the start of what stands there. */
public final class Fault extends Exception {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 80;

    private final int line;
    private final String code;

    Fault(int line, String code, String text) {
        super(
                text.codePointCount(0, text.length()) <= SHOWN
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…");
        this.line = line;
        this.code = code;
    }

    /** As it is told. */
    public record Told(int line, String code, String text) {}

    Told told() {
        return new Told(line, code, getMessage());
    }
}
