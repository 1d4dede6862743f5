package org.lunchroom.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is searched: who types "siobhan" means Siobhán. */
public final class PlainName {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    // Not storable everywhere, and in nobody's name.
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private PlainName() {}

    static String of(String name) {
        var plain = searched(UNSTORABLE.matcher(name).replaceAll(""));
        return plain.length() > 240 ? plain.substring(0, 240) : plain;
    }

    /** Any words, as they are searched like names are. */
    public static String searched(String words) {
        var apart = Normalizer.normalize(words, Normalizer.Form.NFKD);
        var plain = ACCENTS.matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ø', 'o');
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }
}
