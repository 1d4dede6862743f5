package org.lunchroom.bookmarks.moving;

/**
 * What a file says about a page, and why somebody kept it. The old formats have one place for both; Linkding marks the
 * note in it, and we do alike.
 */
record Described(String description, String note) {
    private static final String OPEN = "[linkding-notes]";
    private static final String CLOSE = "[/linkding-notes]";

    static Described of(String words) {
        int open = words.indexOf(OPEN);
        int close = words.lastIndexOf(CLOSE);
        if (open < 0 || close < open) {
            return new Described(words.strip(), "");
        }
        return new Described(
                words.substring(0, open).strip(),
                words.substring(open + OPEN.length(), close).strip());
    }

    String together() {
        return note.isEmpty() ? description : description + OPEN + note + CLOSE;
    }
}
