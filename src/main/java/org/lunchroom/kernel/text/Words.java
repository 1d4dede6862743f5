package org.lunchroom.kernel.text;

import jakarta.json.JsonArray;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What somebody wrote, as a small safe tree: the one way in which words reach a screen, a page or paper. There is no
 * HTML in it, and links lead to http and https addresses only.
 */
public final class Words {
    private static final Set<String> BLOCKS = Set.of("p", "li", "pre", "ul", "ol");

    private final String written;
    private final List<Node> tree;

    private Words(String written, List<Node> tree) {
        this.written = written;
        this.tree = tree;
    }

    public static Words parse(String written) {
        var text = Shield.cleaned(written).replace("\r\n", "\n").replace('\r', '\n');
        return new Words(text, Markdown.read(text));
    }

    public List<Node> tree() {
        return tree;
    }

    /** The tree as the API sends it. */
    public JsonArray json() {
        return Node.json(tree, name -> null);
    }

    /** The tree with the ids of mentioned people, for names that the function knows; null for the others. */
    public JsonArray json(Function<String, UUID> people) {
        return Node.json(tree, people);
    }

    /** The addresses it links to, in order, each once. */
    public List<String> links() {
        var found = new LinkedHashSet<String>();
        visit(tree, node -> {
            if (node.href() != null) {
                found.add(node.href());
            }
        });
        return List.copyOf(found);
    }

    /** The names it mentions, without "@", in order, each once. */
    public List<String> mentions() {
        return leaves("mention");
    }

    /** Its hashtags, without "#", in order, each once. */
    public List<String> hashtags() {
        return leaves("tag");
    }

    /** The words without any marks, a line for each paragraph, for lists and files of plain text. */
    public String plain() {
        var plain = new StringBuilder();
        plain(tree, plain);
        return plain.toString().strip();
    }

    /** How many characters a reader counts; an address counts 23. */
    public int length() {
        return Length.of(written);
    }

    /** How many code points were typed, addresses left out. */
    public int codePointsBesideLinks() {
        int links = Addresses.in(written).stream()
                .mapToInt(address -> written.codePointCount(address.start(), address.end()))
                .sum();
        return written.codePointCount(0, written.length()) - links;
    }

    private List<String> leaves(String kind) {
        var found = new LinkedHashSet<String>();
        visit(tree, node -> {
            if (node.t().equals(kind)) {
                found.add(node.s());
            }
        });
        return List.copyOf(found);
    }

    private static void visit(List<Node> nodes, Consumer<Node> visitor) {
        for (var node : nodes) {
            visitor.accept(node);
            visit(node.c(), visitor);
        }
    }

    private static void plain(List<Node> nodes, StringBuilder into) {
        for (Node node : nodes) {
            switch (node.t()) {
                case "br" -> into.append('\n');
                case "mention" -> into.append('@').append(node.s());
                case "tag" -> into.append('#').append(node.s());
                default -> into.append(node.s() == null ? "" : node.s());
            }
            plain(node.c(), into);
            if (BLOCKS.contains(node.t()) && !into.isEmpty() && into.charAt(into.length() - 1) != '\n') {
                into.append('\n');
            }
        }
    }
}
