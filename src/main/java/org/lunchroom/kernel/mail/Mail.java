package org.lunchroom.kernel.mail;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * One mail to one person.
 *
 * @param to the address alone: no name that could be more than one
 * @param messageId without angle brackets; the same whenever the same mail is tried again
 * @param headers beside the usual ones, such as List-Unsubscribe
 * @param event what it does in a calendar; null for nothing
 * @param returnPath the address that hears when it can't be delivered; null for the sender's
 */
public record Mail(
        String to,
        String subject,
        String text,
        String html,
        String messageId,
        Map<String, String> headers,
        Event event,
        String returnPath) {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    // What is invisible turns letters around in lists of mails, or hides some.
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final int SUBJECT = 200;

    /**
     * A part for calendars (RFC 6047).
     *
     * @param method such as "REQUEST"
     */
    public record Event(String method, String text) {
        private static final Pattern METHOD = Pattern.compile("[A-Z]{1,20}");

        public Event {
            if (!METHOD.matcher(method).matches()) {
                throw new IllegalArgumentException("No method of a calendar.");
            }
        }
    }

    /** Without a part for calendars. */
    public Mail(String to, String subject, String text, String html, String messageId, Map<String, String> headers) {
        this(to, subject, text, html, messageId, headers, null, null);
    }

    /** A line break in a title would begin a header of its own ("Bcc: everybody"): there is none after this. */
    public Mail {
        subject = oneLine(subject);
        for (var value : headers.values()) {
            refuseBreaks(value);
        }
        refuseBreaks(to);
        refuseBreaks(messageId);
        if (returnPath != null) {
            refuseBreaks(returnPath);
        }
        headers = Map.copyOf(headers);
    }

    private static String oneLine(String text) {
        var line = INVISIBLE
                .matcher(BREAKS.matcher(text).replaceAll(" "))
                .replaceAll("")
                .strip();
        return line.codePointCount(0, line.length()) <= SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUBJECT - 1)) + "…";
    }

    private static void refuseBreaks(String value) {
        if (BREAKS.matcher(value).find() || INVISIBLE.matcher(value).find()) {
            throw new IllegalArgumentException("A line break in a header.");
        }
    }
}
