package org.lunchroom.bookmarks.moving;

import java.util.List;
import org.lunchroom.kernel.http.Problem;

/**
 * A file of bookmarks, whatever wrote it.
 *
 * @param format what it was taken for: "html", "json", "csv" or "opml"
 */
record BookmarkFile(String format, List<FileEntry> entries) {
    private static final int MOST = 100_000;

    /** Reads it for what it looks like; what people call their files says little. */
    static BookmarkFile read(byte[] bytes) {
        var text = FileText.of(bytes);
        var start = text.stripLeading();
        var file = of(text, start.isEmpty() ? ' ' : start.charAt(0), start);
        if (file.entries.size() > MOST) {
            throw Problem.of(413, "too-large", "At most " + MOST + " bookmarks can be brought in at once.");
        }
        return file;
    }

    private static BookmarkFile of(String text, char first, String start) {
        if (first == '{' || first == '[') {
            return new BookmarkFile("json", JsonEntries.read(text));
        }
        if (first == '<' || text.isBlank()) {
            boolean opml = start.substring(0, Math.min(start.length(), 1000))
                    .toLowerCase(java.util.Locale.ROOT)
                    .contains("<opml");
            return opml
                    ? new BookmarkFile("opml", OpmlEntries.read(text))
                    : new BookmarkFile("html", HtmlEntries.read(text));
        }
        return new BookmarkFile("csv", CsvEntries.read(text));
    }

    static Problem unknown() {
        return Problem.invalid(
                "unknown-format",
                "body",
                "This is no bookmark file that we know: HTML of a browser, JSON, CSV with a column \"url\", or OPML.");
    }
}
