package org.lunchroom.kernel.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import org.lunchroom.kernel.settings.Settings;

/** A language that we speak. */
public enum Language {
    EN,
    DE,
    FR,
    ES,
    AR;

    private static final String SETTING = "lunchroom.language";

    /** As BCP 47 writes it, and the widgets' files are called. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        // English of no country is international English: the day before the month, 24 hours.
        return this == EN ? Locale.UK : Locale.forLanguageTag(tag());
    }

    public boolean rightToLeft() {
        return this == AR;
    }

    /** "ltr" or "rtl", as HTML wants it. */
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    /** What somebody calls it: "de", "de-AT" and the "de_DE" of some portals; empty where we do not speak it. */
    public static Optional<Language> of(String written) {
        if (written == null || written.length() > 35) {
            return Optional.empty();
        }
        var base = written.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Arrays.stream(values()).filter(one -> one.tag().equals(base)).findFirst();
    }

    /** The first of these that we speak, as a browser lists what its reader can read. */
    public static Optional<Language> among(Enumeration<Locale> locales) {
        return Collections.list(locales).stream()
                .flatMap(locale -> of(locale.toLanguageTag()).stream())
                .findFirst();
    }

    /** The language of people who never said which; a wrong one stops the start. */
    public static Language usual(Settings settings) {
        return of(settings.text(SETTING, "en"))
                .orElseThrow(() -> Settings.wrong(SETTING, "one of en, de, fr, es and ar"));
    }

    /** Which form of a word goes with this many, by the names that CLDR gives them. */
    String form(long count) {
        return switch (this) {
            case EN, DE, ES -> count == 1 ? "one" : "other";
            case FR -> count == 0 || count == 1 ? "one" : "other";
            case AR -> arabic(count);
        };
    }

    private static String arabic(long count) {
        if (count >= 0 && count <= 2) {
            return count == 0 ? "zero" : count == 1 ? "one" : "two";
        }
        long rest = count % 100;
        return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
    }
}
