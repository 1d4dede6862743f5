package org.lunchroom.kernel.mail.arriving;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What became of a mail, as the server says that could not deliver it (RFC 3464).
 *
 * @param action such as "failed" or "delayed"
 * @param status such as "5.1.1"
 */
public record DeliveryReport(String action, String status) {
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*([a-z]{1,20})");
    // No such mailbox, no such host, moved away, turned off. A full mailbox empties, and a policy may be ours to mend.
    private static final Pattern GONE = Pattern.compile("5\\.1\\.([012346]|10)|5\\.2\\.1");

    static DeliveryReport of(String fields) {
        return new DeliveryReport(found(ACTION, fields).toLowerCase(Locale.ROOT), found(STATUS, fields));
    }

    private static String found(Pattern pattern, String in) {
        var found = pattern.matcher(in);
        return found.find() ? found.group(1) : "";
    }

    /** Whether the address is none any more, so that further mails would only come back. */
    public boolean gone() {
        return action.equals("failed") && GONE.matcher(status).matches();
    }
}
