package org.lunchroom.kernel.mail;

/** A mail was not taken, or nobody knows whether it was. */
public final class NotTaken extends Exception {
    private static final long serialVersionUID = 1;

    /** What that means for another try. */
    public enum Meaning {
        /** Surely not taken, for now: try again later. */
        LATER,
        /** Surely not taken, and never will be. */
        NEVER,
        /** The connection broke after the mail was on its way: another try might be a second mail. */
        UNKNOWN
    }

    private final Meaning meaning;

    /** @param reason in a word, such as "550"; never the address, which has no place in a log */
    public NotTaken(Meaning meaning, String reason) {
        super(reason, null, false, false);
        this.meaning = meaning;
    }

    public Meaning meaning() {
        return meaning;
    }

    /** In a word. */
    public String reason() {
        return getMessage();
    }
}
