package org.lunchroom.kernel.secrets;

/** What is sealed can't be opened: another key, another owner, or changed bytes. */
public final class BrokenSeal extends RuntimeException {
    private static final long serialVersionUID = 1;

    BrokenSeal(Throwable cause) {
        super("sealed with another key, for something else, or changed", cause);
    }
}
