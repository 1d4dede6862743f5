package org.lunchroom.kernel.language;

/** A file that no language can be read from; the message says why, in a few words. */
final class UnusableLanguage extends Exception {
    private static final long serialVersionUID = 1;

    UnusableLanguage(String why) {
        super(why);
    }
}
