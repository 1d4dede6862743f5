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
    /** In the inbox and the catch-up, and on devices; no mail. */
    static final Choice CALM = new Choice(true, false, true, true);

    /** What is over soon: no use in a catch-up. */
    static final Choice HERE = new Choice(true, false, true, false);

    /** What sends mails that people decided about where it is. */
    static final Choice OWN_MAIL = new Choice(true, true, true, false);

    /** By no way at all. */
    public static final Choice MUTED = new Choice(false, false, false, false);

    /** Whether there is any way. */
    boolean any() {
        return widget || mail || push || digest;
    }
}
