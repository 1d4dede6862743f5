package org.lunchroom.bookmarks.moving;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Bookmark files of browsers (Netscape's format, which nobody writes alike) and Pocket's list. They are read along, not
 * as a tree: what is unclosed or misplaced costs no entry.
 */
final class HtmlEntries implements NodeVisitor {
    private static final Set<String> ENDS_NOTE = Set.of("dt", "dl", "h1", "h3", "a", "ul", "li");
    private static final Set<String> LISTS = Set.of("dl", "ul");

    private final List<FileEntry> entries = new ArrayList<>();
    private final Deque<String> folders = new ArrayDeque<>();
    private String section = "";
    private String heading = "";
    private Element link;
    private StringBuilder note;

    private HtmlEntries() {}

    static List<FileEntry> read(String text) {
        var reader = new HtmlEntries();
        NodeTraversor.traverse(reader, Jsoup.parse(text));
        reader.end();
        return reader.entries;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open(element, element.normalName());
        } else if (note != null && node instanceof TextNode words) {
            note.append(words.getWholeText());
        }
    }

    private void open(Element element, String name) {
        if (ENDS_NOTE.contains(name)) {
            end();
        }
        switch (name) {
            case "h1" -> section = element.text();
            case "h3" -> heading = element.text();
            case "dl", "ul" -> {
                folders.addLast(heading);
                heading = "";
            }
            case "a" -> link = element;
            case "dd" -> note = link == null ? null : new StringBuilder();
            case "br" -> {
                if (note != null) {
                    note.append('\n');
                }
            }
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && LISTS.contains(element.normalName())) {
            end();
            folders.pollLast();
        }
    }

    // An entry is whole when the next thing begins: its description follows the link.
    private void end() {
        if (link != null) {
            entries.add(entry(link, note == null ? "" : note.toString().strip()));
        }
        link = null;
        note = null;
    }

    private FileEntry entry(Element a, String words) {
        var said = Described.of(words.isEmpty() ? a.attr("description") : words);
        boolean pocket = a.hasAttr("time_added");
        var around = folders.stream().filter(folder -> !folder.isEmpty()).toList();
        return new FileEntry(
                entries.size() + 1,
                a.attr("href"),
                a.text(),
                said.description(),
                said.note(),
                FileTags.of(a.attr("tags")),
                around,
                a.hasAttr("audience") ? a.attr("audience").toLowerCase(Locale.ROOT) : null,
                a.hasAttr("room") ? a.attr("room") : null,
                a.hasAttr("group") ? a.attr("group") : null,
                a.attr("private").equals("1"),
                a.attr("toread").equals("1") || (pocket && section.equals("Unread")),
                FileTime.of(pocket ? a.attr("time_added") : a.attr("add_date")));
    }
}
