package org.lunchroom.kernel.text;

import java.util.regex.Pattern;

/** Which addresses a link may lead to. */
final class Address {
    // No user info: "https://bank.example@elsewhere.example" leads elsewhere.
    private static final Pattern SAFE =
            Pattern.compile("(?i)https?://[^\\s/?#@\\\\\\p{Cntrl}]+([/?#][^\\s\\p{Cntrl}]*)?");

    private Address() {}

    static boolean safe(String address) {
        return SAFE.matcher(address).matches();
    }

    /** A bare "example.com" leads to the secure address. */
    static String whole(String written) {
        return written.regionMatches(true, 0, "http://", 0, 7) || written.regionMatches(true, 0, "https://", 0, 8)
                ? written
                : "https://" + written;
    }
}
