package org.lunchroom.notifications;

import java.util.Locale;
import java.util.Optional;

/** What may concern somebody, and by which ways they hear of it unless they choose otherwise. */
public enum Kind {
    /** A message names them. */
    MENTION(true, false),
    /** Somebody replied to a message of theirs. */
    REPLY(true, false),
    /** An ask waits for whoever runs the room. */
    ASK(true, false),
    /** An answer that they promised is due. */
    PROMISE(true, false),
    /** A chat that they said they come to, or lead, is about to begin. */
    CHAT(false, false),
    /** A goal of theirs, or one that they stand by, asks how it goes. Its mails are its own. */
    GOAL(false, true),
    /** A digest came out. Its mails are its own. */
    DIGEST(false, true),
    /** A buddy was found, or left. */
    BUDDY(false, false),
    /** Somebody thanked them. */
    THANKS(true, false),
    /** Somebody asks for a mentoring pair, or answered. */
    MENTORING(true, false),
    /** A meeting was set, moved or called off. Its mails are its own. */
    CALENDAR(false, true);

    private final boolean inDigest;

    private final boolean ownMail;

    /**
     * What it is.
     *
     * @param inDigest whether it is of use in a catch-up, days later
     * @param ownMail whether the house that it is from sends mails that people decided about there
     */
    Kind(boolean inDigest, boolean ownMail) {
        this.inDigest = inDigest;
        this.ownMail = ownMail;
    }

    /** As nobody chose otherwise. */
    public Choice usual() {
        return new Choice(true, ownMail, true, inDigest);
    }

    /** Whether mails of this kind are written by the house that it is from; else one is written for each notice. */
    public boolean hasOwnMail() {
        return ownMail;
    }

    /** As clients name it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that clients call so. */
    public static Optional<Kind> of(String text) {
        for (var kind : values()) {
            if (kind.text().equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
