package org.lunchroom.kernel.text;

import jakarta.json.JsonArray;
import java.util.ArrayList;
import java.util.List;

/** What somebody wrote, as a small safe tree: the one way in which words reach a screen, a page or paper. */
public final class Words {
    private final List<Node> tree;

    private Words(List<Node> tree) {
        this.tree = tree;
    }

    public static Words parse(String written) {
        var line = new ArrayList<Node>();
        for (String text : written.split("\n")) {
            if (!line.isEmpty()) {
                line.add(Node.leaf("br", null));
            }
            line.add(Node.leaf("text", text));
        }
        return new Words(List.of(Node.of("p", line)));
    }

    public List<Node> tree() {
        return tree;
    }

    /** The tree as the API sends it. */
    public JsonArray json() {
        return Node.json(tree);
    }

    /** The addresses it links to, in order, each once. */
    public List<String> links() {
        return List.of();
    }

    /** The names it mentions, without "@", in order, each once. */
    public List<String> mentions() {
        return List.of();
    }

    /** Its hashtags, without "#", in order, each once. */
    public List<String> hashtags() {
        return List.of();
    }

    /** The words without any marks, for lists and files of plain text. */
    public String plain() {
        var plain = new StringBuilder();
        plain(tree, plain);
        return plain.toString().strip();
    }

    /** How many characters a reader counts. */
    public int length() {
        var plain = plain();
        return plain.codePointCount(0, plain.length());
    }

    private static void plain(List<Node> nodes, StringBuilder into) {
        for (Node node : nodes) {
            if (node.t().equals("br")) {
                into.append('\n');
            } else if (node.s() != null) {
                into.append(node.s());
            }
            plain(node.c(), into);
        }
    }
}
