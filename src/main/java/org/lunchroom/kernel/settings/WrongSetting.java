package org.lunchroom.kernel.settings;

/** A setting that can't be used: Lunchroom does not start, and says which and why. */
public final class WrongSetting extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongSetting(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
