package org.lunchroom.identity;

import java.util.regex.Pattern;

/** What counts as a mail address here: one, bare, in ASCII, with nothing in it that a header could begin with. */
final class MailAddress {
    private static final int LONGEST = 254;
    // Intranets have hosts without a dot; quoted local parts and address literals are left out on purpose.
    private static final Pattern ONE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");

    private MailAddress() {}

    /** The address, or null when it is none that mail can be sent to. */
    static String checked(String claimed) {
        var address = claimed == null ? "" : claimed.strip();
        return address.length() <= LONGEST && ONE.matcher(address).matches() ? address : null;
    }
}
