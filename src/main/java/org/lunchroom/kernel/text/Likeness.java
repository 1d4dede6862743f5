package org.lunchroom.kernel.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two short texts say nearly the same: by the three-letter pieces they share, in any language or script. */
public final class Likeness {
    private static final double NEARLY = 0.6;
    private static final int PIECE = 3;
    private static final int ENOUGH = 6;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern FORWARDED = Pattern.compile("^\\s*(?:rt\\b|mt\\b|[aq]\\d+\\b|@\\w+|[:.\\s])+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    public static boolean nearlyTheSame(String one, String other) {
        var first = plain(one);
        var second = plain(other);
        if (first.isBlank() || second.isBlank()) {
            // Emoji and addresses only: there is nothing to compare but the text itself.
            return one.strip().equals(other.strip());
        }
        return first.equals(second) || share(pieces(first), pieces(second)) >= NEARLY;
    }

    /** How much of what somebody is writing another text has already: 0 for nothing or too little to tell, 1 for all. */
    public static double covered(String draft, String text) {
        var wanted = pieces(plain(draft));
        if (wanted.size() < ENOUGH) {
            return 0;
        }
        var there = pieces(plain(text));
        return (double) wanted.stream().filter(there::contains).count() / wanted.size();
    }

    // Without case, punctuation, addresses, and what people put before words that they pass on ("RT @ines: A2 …").
    private static String plain(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var own = FORWARDED.matcher(ADDRESS.matcher(lower).replaceAll(" ")).replaceFirst("");
        return NOT_A_WORD.matcher(" " + own + " ").replaceAll(" ");
    }

    private static Set<String> pieces(String text) {
        var pieces = new HashSet<String>();
        for (int i = 0; i + PIECE <= text.length(); i++) {
            pieces.add(text.substring(i, i + PIECE));
        }
        return pieces;
    }

    private static double share(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }
}
