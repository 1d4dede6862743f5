package org.lunchroom.kernel.language;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences in one language. */
public final class Speech {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String COUNT = "count";

    private final Language language;
    private final Properties words;

    Speech(Language language, Properties words) {
        this.language = language;
        this.words = words;
    }

    public Language language() {
        return language;
    }

    public String say(String name) {
        return say(name, Map.of());
    }

    /** The sentence of this name. {@code {room}} stands for a value; one called "count" chooses the form. */
    public String say(String name, Map<String, ?> values) {
        var sentence = words.getProperty(name + form(values), words.getProperty(name));
        if (sentence == null) {
            throw new IllegalArgumentException("Nothing is said under " + name + " in " + language.tag() + ".");
        }
        return PLACE.matcher(sentence).replaceAll(place -> Matcher.quoteReplacement(shown(values.get(place.group(1)))));
    }

    /** The sentence of this name with its places still open. */
    String written(String name) {
        return words.getProperty(name);
    }

    /** Whether there is a sentence of this name. */
    public boolean has(String name) {
        return words.containsKey(name);
    }

    private String form(Map<String, ?> values) {
        return values.get(COUNT) instanceof Number count ? "." + language.form(count.longValue()) : "";
    }

    // What people wrote may run the other way: isolated, "#room" in an Arabic sentence keeps its sign in front.
    private String shown(Object value) {
        if (value instanceof Number number) {
            return NumberFormat.getIntegerInstance(language.locale()).format(number);
        }
        return apart(String.valueOf(value));
    }

    /** What people wrote, or a name, kept apart from what runs the other way beside it. */
    public String apart(String written) {
        return language.rightToLeft() ? "\u2068" + written + "\u2069" : written;
    }

    /** A moment as the sentence of this name lays it out, such as "EEEE d MMMM, HH:mm". */
    public String time(String name, Instant at, ZoneId zone) {
        var locale = language.locale();
        return DateTimeFormatter.ofPattern(words.getProperty(name), locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(at.atZone(zone));
    }
}
