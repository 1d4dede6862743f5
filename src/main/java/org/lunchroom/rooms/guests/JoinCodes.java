package org.lunchroom.rooms.guests;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Codes by which people come into a room, made to be read off a wall and typed on a telephone. */
public final class JoinCodes {
    // No vowels, so that no code is a word; no signs that look like others on a wall.
    private static final String FIRST = "bcdfghjkmnpqrtvwxz";
    private static final String SIGNS = FIRST + "2346789";
    private static final int LENGTH = 6;
    private static final int MOST_TYPED = 60;
    private static final Pattern ONE = Pattern.compile("[" + FIRST + "][" + SIGNS + "]{" + (LENGTH - 1) + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}#.\\-_‐-―]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCodes() {}

    /** A new one. */
    public static String next() {
        var code = new StringBuilder().append(FIRST.charAt(RANDOM.nextInt(FIRST.length())));
        while (code.length() < LENGTH) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }

    /** As it was meant: whatever its case, width and script of digits, with or without gaps. */
    static String meant(String typed) {
        if (typed == null || typed.length() > MOST_TYPED) {
            return "";
        }
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var meant = new StringBuilder();
        BETWEEN.matcher(plain).replaceAll("").codePoints().forEach(sign -> {
            int digit = Character.digit(sign, 10);
            meant.append(digit >= 0 ? String.valueOf(digit) : Character.toString(sign));
        });
        return meant.toString();
    }
}
