package org.lunchroom.previews.reading;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of a page without what stands around them, a paragraph for each line. */
final class PageText implements NodeFilter {
    private static final int LONGEST = 100_000;
    private static final Set<String> AROUND = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "header",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "svg",
            "iframe",
            "head");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "blockquote",
            "br",
            "section",
            "article",
            "dd",
            "dt",
            "figcaption",
            "table",
            "ul",
            "ol");

    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder text = new StringBuilder();

    private PageText() {}

    /** Null where there are none. */
    static String of(Document document) {
        Element main = document.selectFirst("article");
        main = main == null ? document.selectFirst("main, [role=main]") : main;
        var reader = new PageText();
        (main == null ? document.body() : main).filter(reader);
        reader.end();
        return reader.text.isEmpty() ? null : Cleaned.cut(reader.text.toString().strip(), LONGEST);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (text.length() > LONGEST) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode words) {
            paragraph.append(words.getWholeText());
        } else if (AROUND.contains(node.nodeName())) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (BLOCKS.contains(node.nodeName())) {
            end();
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (BLOCKS.contains(node.nodeName())) {
            end();
        }
        return FilterResult.CONTINUE;
    }

    private void end() {
        var line = Cleaned.line(paragraph.toString(), LONGEST);
        paragraph.setLength(0);
        if (line != null) {
            text.append(line).append('\n');
        }
    }
}
