package org.lunchroom.notifications;

/**
 * By which ways somebody hears of something.
 *
 * @param widget in their inbox
 * @param mail by a mail of its own
 * @param push on their devices, where they switched that on
 * @param digest in their catch-up
 */
public record Choice(boolean widget, boolean mail, boolean push, boolean digest) {
    /** By no way at all. */
    public static final Choice MUTED = new Choice(false, false, false, false);

    /** The same without mail. */
    Choice withoutMail() {
        return new Choice(widget, false, push, digest);
    }

    /** Whether there is any way. */
    boolean any() {
        return widget || mail || push || digest;
    }
}
