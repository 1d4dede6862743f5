package org.lunchroom.search.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The forms under which a word is found: the word itself without accents, and what each of four languages takes for its
 * stem. Short messages don't tell their language reliably, so nobody guesses it. For one thread.
 */
final class Stems {
    private static final int LONGEST = 60;
    // l'équipe, qu'elle; and the English 's behind a word.
    private static final String ELIDED = "^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['\u2019](?=.)";
    private static final String POSSESSIVE = "['\u2019]s$";

    private static final KnownForms KNOWN = new KnownForms(30_000);

    private final EnglishStemmer english = new EnglishStemmer();
    private final GermanLightStemmer german = new GermanLightStemmer();
    private final FrenchLightStemmer french = new FrenchLightStemmer();
    private final SpanishLightStemmer spanish = new SpanishLightStemmer();

    /** The forms of a word in lower case; the first is the word itself. */
    List<String> of(String word) {
        var before = KNOWN.of(word);
        if (before != null) {
            return before;
        }
        var forms = forms(word);
        if (word.length() <= LONGEST) {
            KNOWN.put(word, forms);
        }
        return forms;
    }

    private List<String> forms(String written) {
        var word = bare(written);
        var forms = new LinkedHashSet<String>();
        forms.add(folded(word));
        if (word.length() <= LONGEST && Character.isLetter(word.charAt(0))) {
            english.setCurrent(folded(word));
            english.stem();
            forms.add(english.getCurrent());
            forms.add(stem(umlauts(word), german::stem));
            forms.add(stem(word, french::stem));
            forms.add(stem(word, spanish::stem));
            parts(word, forms);
        }
        forms.remove("");
        return List.copyOf(forms);
    }

    /** The word without accents and without what clings to it. */
    static String plain(String word) {
        return folded(bare(word));
    }

    private static String bare(String word) {
        if (word.indexOf('\'') < 0 && word.indexOf('\u2019') < 0) {
            return word;
        }
        return word.replaceFirst(ELIDED, "").replaceFirst(POSSESSIVE, "");
    }

    // Where umlauts can't be typed, Müller writes Mueller.
    private static String umlauts(String word) {
        return word.indexOf('e') < 0
                ? word
                : word.replace("ae", "a").replace("oe", "o").replaceAll("(?<![aeq])ue", "u");
    }

    // The parts of "example.org", by which an address is remembered.
    private static void parts(String word, Set<String> forms) {
        if (word.indexOf('.') > 0) {
            for (var part : word.split("\\.")) {
                if (part.length() > 2) {
                    forms.add(folded(part));
                }
            }
        }
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String stem(String word, ToIntBiFunction<char[], Integer> stemmer) {
        var letters = word.toCharArray();
        return folded(new String(letters, 0, stemmer.applyAsInt(letters, letters.length)));
    }

    private static String folded(String word) {
        if (isPlain(word)) {
            return word;
        }
        var letters = word.toCharArray();
        var folded = new char[4 * letters.length];
        return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length));
    }
}
