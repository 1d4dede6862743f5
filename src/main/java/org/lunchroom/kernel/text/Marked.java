package org.lunchroom.kernel.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what Markdown uncovered: in "**@ines**" the name is a mention once the stars are gone. It looks at the words of a
 * whole paragraph as they are read, so that a mark in the middle of a word starts no mention.
 */
final class Marked {
    // Stands for what is no text, such as a code span: something, but no letter.
    private static final char OBJECT = '\uFFFC';

    private record Piece(int start, String text) {}

    private final StringBuilder flat = new StringBuilder();
    private List<Entity> entities = List.of();
    private int at;
    private int next;

    private Marked() {}

    static List<Node> up(List<Node> paragraph) {
        var marked = new Marked();
        marked.flatten(paragraph, false);
        marked.entities = Entities.in(marked.flat.toString());
        return joined(marked.rebuilt(paragraph, false));
    }

    static Node node(Entity entity) {
        return switch (entity.kind()) {
            case MENTION -> Node.leaf("mention", entity.value());
            case TAG -> Node.leaf("tag", entity.value());
            case LINK ->
                Address.safe(Address.whole(entity.value()))
                        ? Node.link(Address.whole(entity.value()), List.of(Node.leaf("text", entity.value())))
                        : Node.leaf("text", entity.value());
        };
    }

    private void flatten(List<Node> nodes, boolean inLink) {
        for (var node : nodes) {
            flat.append(characters(node));
            flatten(node.c(), inLink || node.t().equals("link"));
        }
    }

    private static String characters(Node node) {
        return switch (node.t()) {
            case "text" -> node.s();
            case "mention" -> "@" + node.s();
            case "tag" -> "#" + node.s();
            case "br" -> "\n";
            case "code" -> String.valueOf(OBJECT);
            default -> "";
        };
    }

    private List<Node> rebuilt(List<Node> nodes, boolean inLink) {
        var rebuilt = new ArrayList<Node>();
        for (var node : nodes) {
            int start = at;
            at += characters(node).length();
            if (node.t().equals("text") && !inLink) {
                rebuilt.addAll(split(new Piece(start, node.s())));
            } else if (node.c().isEmpty()) {
                rebuilt.add(node);
            } else {
                var inner = joined(rebuilt(node.c(), inLink || node.t().equals("link")));
                rebuilt.add(new Node(node.t(), node.s(), node.href(), inner));
            }
        }
        return rebuilt;
    }

    private List<Node> split(Piece piece) {
        var nodes = new ArrayList<Node>();
        int done = 0;
        int end = piece.start() + piece.text().length();
        for (; next < entities.size() && entities.get(next).start() < end; next++) {
            var entity = entities.get(next);
            int from = entity.start() - piece.start();
            if (from >= done && entity.end() <= end) {
                nodes.add(Node.leaf("text", piece.text().substring(done, from)));
                nodes.add(node(entity));
                done = entity.end() - piece.start();
            }
        }
        nodes.add(Node.leaf("text", piece.text().substring(done)));
        return nodes;
    }

    private static List<Node> joined(List<Node> nodes) {
        var joined = new ArrayList<Node>();
        var text = new StringBuilder();
        for (var node : nodes) {
            if (node.t().equals("text")) {
                text.append(node.s());
            } else {
                flush(text, joined);
                joined.add(node);
            }
        }
        flush(text, joined);
        return joined;
    }

    private static void flush(StringBuilder text, List<Node> into) {
        if (!text.isEmpty()) {
            into.add(Node.leaf("text", text.toString()));
            text.setLength(0);
        }
    }
}
