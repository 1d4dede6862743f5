package org.lunchroom.identity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One or two letters that stand for a name where a picture would. */
public final class Initials {
    private static final Pattern GRAPHEME = Pattern.compile("\\X");
    private static final Pattern WORDS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern STARTS_WITH_LETTER = Pattern.compile("^\\p{L}.*", Pattern.DOTALL);
    // Scripts in which one sign says enough, and two would be a word.
    private static final Pattern SIGN =
            Pattern.compile("^[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}].*", Pattern.DOTALL);
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}.*", Pattern.DOTALL);

    private Initials() {}

    public static String of(String name) {
        var words = words(name);
        if (words.isEmpty()) {
            return "?";
        }
        var first = firstGrapheme(words.get(0));
        if (words.size() == 1 || SIGN.matcher(first).matches()) {
            return first;
        }
        var last = firstGrapheme(words.get(words.size() - 1));
        // A zero-width non-joiner keeps two Arabic letters from running into each other.
        return ARABIC.matcher(first).matches() ? first + "\u200c" + last : first + last;
    }

    // Words that begin with a letter, where there are any: "Jonas Thiel (HR) 🦊" is Jonas Thiel. "Obi, Adaeze" is
    // turned.
    private static List<String> words(String name) {
        var turned = name.replaceFirst("^([^,]+),\\s*(\\S.*)$", "$2 $1").strip();
        var all = Stream.of(WORDS.split(turned)).filter(word -> !word.isEmpty()).toList();
        var spelled = all.stream()
                .filter(word -> STARTS_WITH_LETTER.matcher(word).matches())
                .toList();
        return spelled.isEmpty() ? all : spelled;
    }

    private static String firstGrapheme(String word) {
        var matcher = GRAPHEME.matcher(word);
        return matcher.find() ? matcher.group().toUpperCase(Locale.ROOT) : word;
    }
}
