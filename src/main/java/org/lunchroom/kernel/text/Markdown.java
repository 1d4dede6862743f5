package org.lunchroom.kernel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * The Markdown subset: paragraphs, lists, code blocks, and what {@link Inlines} knows. Headings, quotes, tables, HTML
 * and the rest are shown as typed.
 */
final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class, FencedCodeBlock.class))
            .build();
    // Deeper lists are not for reading; what lies deeper is shown as plain lines.
    private static final int DEEPEST = 4;

    private final Shield shield;

    private Markdown(Shield shield) {
        this.shield = shield;
    }

    static List<Node> read(String text) {
        var shield = Shield.around(text);
        return new Markdown(shield).blocks(PARSER.parse(shield.text()), 0);
    }

    private List<Node> blocks(org.commonmark.node.Node parent, int depth) {
        var blocks = new ArrayList<Node>();
        for (var block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph) {
                blocks.add(Node.of("p", inlines(block)));
            } else if (block instanceof FencedCodeBlock code) {
                blocks.add(Node.leaf("pre", shield.opened(code.getLiteral())));
            } else if (depth >= DEEPEST) {
                blocks.addAll(lines(block));
            } else if (block instanceof OrderedList list && start(list) != 1) {
                blocks.addAll(numbered(list, depth));
            } else if (block instanceof ListBlock list) {
                blocks.add(Node.of(list instanceof BulletList ? "ul" : "ol", items(list, depth)));
            }
        }
        return blocks;
    }

    private List<Node> items(ListBlock list, int depth) {
        var items = new ArrayList<Node>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var content = new ArrayList<Node>();
            for (var block : blocks(item, depth + 1)) {
                // A tight item is its words, without a paragraph around them.
                boolean bare = block.t().equals("p") && (list.isTight() || item.getFirstChild() == item.getLastChild());
                content.addAll(bare ? block.c() : List.of(block));
            }
            items.add(Node.of("li", content));
        }
        return items;
    }

    // "1986. What a year" is a sentence, not item 1986 of a list.
    private List<Node> numbered(OrderedList list, int depth) {
        var lines = new ArrayList<Node>();
        int number = start(list);
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var blocks = blocks(item, depth + 1);
            var typed = Node.leaf("text", number++ + list.getMarkerDelimiter() + " ");
            boolean words = !blocks.isEmpty() && blocks.get(0).t().equals("p");
            var first = new ArrayList<>(List.of(typed));
            first.addAll(words ? blocks.get(0).c() : List.of());
            lines.add(Node.of("p", first));
            lines.addAll(words ? blocks.subList(1, blocks.size()) : blocks);
        }
        return lines;
    }

    private static int start(OrderedList list) {
        return list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    }

    // Walks without recursion: "- - - - …" nests as deep as it is long.
    private List<Node> lines(org.commonmark.node.Node top) {
        var lines = new ArrayList<Node>();
        var node = top;
        while (node != null) {
            if (node instanceof Paragraph) {
                lines.add(Node.of("p", inlines(node)));
            } else if (node instanceof FencedCodeBlock code) {
                lines.add(Node.leaf("pre", shield.opened(code.getLiteral())));
            }
            node = Walk.next(node, top, !(node instanceof Paragraph));
        }
        return lines;
    }

    private List<Node> inlines(org.commonmark.node.Node paragraph) {
        return Marked.up(new Inlines(shield).read(paragraph));
    }
}
