package org.lunchroom.kernel.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** What stands inside a paragraph: emphasis, strong, code, links, line breaks, and the entities that were shielded. */
final class Inlines {
    // Marks within marks within marks say nothing more to a reader.
    private static final int DEEPEST = 6;

    private final Shield shield;

    Inlines(Shield shield) {
        this.shield = shield;
    }

    List<Node> read(org.commonmark.node.Node parent) {
        return children(parent, 0, false);
    }

    private List<Node> children(org.commonmark.node.Node parent, int depth, boolean inLink) {
        var nodes = new ArrayList<Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (depth >= DEEPEST && child.getFirstChild() != null) {
                nodes.add(Node.leaf("text", flat(child)));
            } else {
                nodes.addAll(node(child, depth, inLink));
            }
        }
        return nodes;
    }

    private List<Node> node(org.commonmark.node.Node node, int depth, boolean inLink) {
        if (node instanceof Text text) {
            return text(text.getLiteral(), inLink);
        }
        if (node instanceof Code code) {
            return List.of(Node.leaf("code", shield.opened(code.getLiteral())));
        }
        if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            return List.of(Node.leaf("br", null));
        }
        if (node instanceof Link link) {
            return link(link, depth);
        }
        var inner = children(node, depth + 1, inLink);
        if (node instanceof Emphasis) {
            return List.of(Node.of("em", inner));
        }
        return node instanceof StrongEmphasis ? List.of(Node.of("strong", inner)) : inner;
    }

    private List<Node> link(Link link, int depth) {
        var href = shield.opened(link.getDestination());
        if (Address.safe(href)) {
            return List.of(Node.link(href, children(link, depth + 1, true)));
        }
        // "[click](javascript:…)": not a link, and so it stands there as it was typed.
        var typed = new ArrayList<Node>();
        typed.add(Node.leaf("text", "["));
        typed.addAll(children(link, depth + 1, false));
        var title = link.getTitle() == null ? "" : " \"" + shield.opened(link.getTitle()) + "\"";
        typed.add(Node.leaf("text", "](" + href + title + ")"));
        return typed;
    }

    private List<Node> text(String literal, boolean inLink) {
        var nodes = new ArrayList<Node>();
        shield.open(literal, new Shield.Pieces() {
            @Override
            public void text(String characters) {
                nodes.add(Node.leaf("text", characters));
            }

            @Override
            public void kept(Shield.Part part) {
                boolean plain = inLink || part.entity() == null;
                nodes.add(plain ? Node.leaf("text", part.text()) : Marked.node(part.entity()));
            }
        });
        return nodes;
    }

    private String flat(org.commonmark.node.Node top) {
        var flat = new StringBuilder();
        for (var node = top; node != null; node = Walk.next(node, top, true)) {
            if (node instanceof Text text) {
                flat.append(shield.opened(text.getLiteral()));
            } else if (node instanceof Code code) {
                flat.append(shield.opened(code.getLiteral()));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                flat.append(' ');
            }
        }
        return flat.toString();
    }
}
