package org.lunchroom.kernel.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lunchroom.kernel.text.Node;

/** A paragraph or a line of a list: its text as one reads it, and where in it the links stand. */
final class Block {
    private static final Set<String> BLOCKS = Set.of("p", "li", "pre");
    private static final int LONGEST = 280;
    // Stands where an address was, whose dots would end the sentence: a word that may begin one.
    private static final char ADDRESS = 'X';

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, WrittenLink> at = new LinkedHashMap<>();
    private final BitSet bare = new BitSet();

    private Block() {}

    static List<Block> all(List<Node> tree) {
        var blocks = new ArrayList<Block>();
        for (var node : tree) {
            if (BLOCKS.contains(node.t())) {
                var block = new Block();
                block.read(node.c());
                blocks.add(block);
            } else {
                blocks.addAll(all(node.c()));
            }
        }
        return blocks;
    }

    List<WrittenLink> links() {
        return at.entrySet().stream()
                .map(entry -> new WrittenLink(
                        entry.getValue().href(), entry.getValue().title(), sentence(entry.getKey())))
                .toList();
    }

    private void read(List<Node> nodes) {
        for (var node : nodes) {
            switch (node.t()) {
                case "link" -> link(node);
                case "br" -> text.append('\n');
                case "mention" -> text.append('@').append(node.s());
                case "tag" -> text.append('#').append(node.s());
                default -> {
                    text.append(node.s() == null ? "" : node.s());
                    read(node.c());
                }
            }
        }
    }

    private void link(Node node) {
        int place = text.length();
        read(node.c());
        var title = text.substring(place).strip();
        boolean again = title.isEmpty() || node.href().contains(title);
        if (again) {
            text.setLength(place);
            text.append(ADDRESS);
            bare.set(place);
        }
        at.put(place, new WrittenLink(node.href(), again ? null : title, null));
    }

    // Often the address stands after its sentence: then the one before it says why.
    private String sentence(int place) {
        var ends = BreakIterator.getSentenceInstance(Locale.ROOT);
        ends.setText(text.toString());
        int end = ends.following(place);
        int start = ends.previous();
        var sentence = cleaned(shown(start, end));
        while (sentence.isEmpty() && start > 0) {
            end = start;
            start = ends.previous();
            sentence = cleaned(shown(start, end));
        }
        return sentence.isEmpty() ? null : sentence;
    }

    private String shown(int start, int end) {
        var shown = new StringBuilder(text.substring(start, end));
        bare.stream()
                .filter(place -> place >= start && place < end)
                .forEach(place -> shown.setCharAt(place - start, ' '));
        return shown.toString();
    }

    private static String cleaned(String sentence) {
        var text = sentence.replaceAll("\\(\\s*\\)", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("^[\\s:;,.–—→>-]+|[\\s:;,–—→>(-]+$", "")
                .replaceAll(" ([.!?,;:])", "$1");
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
