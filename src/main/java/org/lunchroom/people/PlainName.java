package org.lunchroom.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is searched: who types "siobhan" means Siobhán. */
final class PlainName {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    // Not storable everywhere, and in nobody's name.
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private PlainName() {}

    static String of(String name) {
        var apart = Normalizer.normalize(UNSTORABLE.matcher(name).replaceAll(""), Normalizer.Form.NFKD);
        var plain = ACCENTS.matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('ø', 'o');
        var composed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return composed.length() > 240 ? composed.substring(0, 240) : composed;
    }
}
