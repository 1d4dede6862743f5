package org.lunchroom.bookmarks.moving;

import java.util.List;
import org.jsoup.nodes.Entities;
import org.lunchroom.bookmarks.Audience;

/** Bookmarks in Netscape's format, with the attributes that others write, and audience and room for our own way back. */
final class NetscapeFile {
    private NetscapeFile() {}

    static String of(List<Exports.Leaving> all) {
        var html = new StringBuilder(
                """
                <!DOCTYPE NETSCAPE-Bookmark-file-1>
                <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
                <TITLE>Bookmarks</TITLE>
                <H1>Bookmarks</H1>
                <DL><p>
                """);
        all.forEach(one -> add(html, one));
        return html.append("</DL><p>\n").toString();
    }

    private static void add(StringBuilder html, Exports.Leaving one) {
        var bookmark = one.bookmark();
        html.append("<DT><A");
        attribute(html, "HREF", bookmark.address());
        attribute(html, "ADD_DATE", String.valueOf(bookmark.savedAt().getEpochSecond()));
        attribute(html, "PRIVATE", bookmark.audience() == Audience.ME ? "1" : "0");
        attribute(html, "TOREAD", bookmark.readLater() ? "1" : "0");
        attribute(html, "TAGS", String.join(",", one.tags()));
        attribute(html, "AUDIENCE", bookmark.audience().text());
        if (one.room() != null) {
            attribute(html, "ROOM", one.room());
        }
        if (bookmark.forGroup() != null) {
            attribute(html, "GROUP", bookmark.forGroup());
        }
        html.append('>').append(escaped(bookmark.title())).append("</A>\n");
        var words = new Described(bookmark.description(), bookmark.note()).together();
        if (!words.isEmpty()) {
            html.append("<DD>").append(escaped(words)).append('\n');
        }
    }

    private static void attribute(StringBuilder html, String name, String value) {
        html.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }
}
