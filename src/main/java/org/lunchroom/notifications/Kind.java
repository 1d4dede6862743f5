package org.lunchroom.notifications;

import java.util.Locale;
import java.util.Optional;

/** What may concern somebody, and by which ways they hear of it unless they choose otherwise. */
public enum Kind {
    /** A message names them. */
    MENTION(Choice.CALM),
    /** Somebody replied to a message of theirs. */
    REPLY(Choice.CALM),
    /** An ask waits for whoever runs the room. */
    ASK(Choice.CALM),
    /** An answer that they promised is due. */
    PROMISE(Choice.CALM),
    /** A chat that they said they come to, or lead, is about to begin. */
    CHAT(Choice.HERE),
    /** A goal of theirs, or one that they stand by, asks how it goes. Its mails are its own. */
    GOAL(Choice.OWN_MAIL),
    /** A digest came out. Its mails are its own. */
    DIGEST(Choice.OWN_MAIL),
    /** A buddy was found, or left. */
    BUDDY(Choice.HERE),
    /** Somebody thanked them. */
    THANKS(Choice.CALM),
    /** Somebody asks for a mentoring pair, or answered. */
    MENTORING(Choice.CALM),
    /** A meeting was set, moved or called off. Its mails are its own. */
    CALENDAR(Choice.OWN_MAIL);

    @SuppressWarnings("ImmutableEnumChecker") // a record of truths and nothing else
    private final Choice usual;

    Kind(Choice usual) {
        this.usual = usual;
    }

    /** As nobody chose otherwise. */
    public Choice usual() {
        return usual;
    }

    /** Whether mails of this kind are written by the house that it is from; else one is written for each notice. */
    @SuppressWarnings("ReferenceEquality") // that one and no other that says the same
    public boolean hasOwnMail() {
        return usual == Choice.OWN_MAIL;
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
