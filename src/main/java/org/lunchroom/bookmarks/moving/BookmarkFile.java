package org.lunchroom.bookmarks.moving;

import java.util.List;
import java.util.regex.Pattern;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.text.FileText;

/**
 * A file of bookmarks, whatever wrote it.
 *
 * @param format what it was taken for: "html", "json", "csv" or "opml"
 */
record BookmarkFile(String format, List<FileEntry> entries) {
    private static final int MOST = 100_000;
    private static final Pattern OPML = Pattern.compile("(?is).{0,2000}?<opml\\b");

    /** Reads it for what it looks like; what people call their files says little. */
    static BookmarkFile read(byte[] bytes) {
        var file = of(FileText.of(bytes));
        if (file.entries.size() > MOST) {
            throw Problem.of(413, "too-large", "At most " + MOST + " bookmarks can be brought in at once.");
        }
        return file;
    }

    private static BookmarkFile of(String text) {
        var start = text.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return new BookmarkFile("json", JsonEntries.read(text));
        }
        if (!start.isEmpty() && !start.startsWith("<")) {
            return new BookmarkFile("csv", CsvEntries.read(text));
        }
        return OPML.matcher(start).lookingAt()
                ? new BookmarkFile("opml", OpmlEntries.read(text))
                : new BookmarkFile("html", HtmlEntries.read(text));
    }

    static Problem unknown() {
        return Problem.invalid(
                "unknown-format",
                "body",
                "This is no bookmark file that we know: HTML of a browser, JSON, CSV with a column \"url\", or OPML.");
    }
}
