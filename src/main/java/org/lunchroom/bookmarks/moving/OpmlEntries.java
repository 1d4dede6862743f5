package org.lunchroom.bookmarks.moving;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Outlines (OPML): every outline with an address is an entry, those around it are its folders. */
final class OpmlEntries {
    private OpmlEntries() {}

    // Jsoup's XML parser knows no entities of a document's own: none to expand, none to fetch.
    static List<FileEntry> read(String text) {
        var entries = new ArrayList<FileEntry>();
        for (var outline : Jsoup.parse(text, "", Parser.xmlParser()).getElementsByTag("outline")) {
            var address = first(outline, "url", "htmlUrl", "href", "xmlUrl");
            if (!address.isEmpty()) {
                entries.add(entry(entries.size() + 1, outline, address));
            }
        }
        return entries;
    }

    private static FileEntry entry(int number, Element outline, String address) {
        var folders = new ArrayList<String>();
        for (var around : outline.parents()) {
            if (around.nameIs("outline")) {
                folders.add(0, first(around, "text", "title"));
            }
        }
        return new FileEntry(
                number,
                address,
                first(outline, "title", "text"),
                outline.attr("description"),
                first(outline, "note", "_note"),
                FileTags.of(outline.attr("category")),
                folders,
                null,
                null,
                null,
                false,
                false,
                FileTime.of(outline.attr("created")));
    }

    private static String first(Element outline, String... names) {
        for (var name : names) {
            if (!outline.attr(name).isBlank()) {
                return outline.attr(name).strip();
            }
        }
        return "";
    }
}
