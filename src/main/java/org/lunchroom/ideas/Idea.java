package org.lunchroom.ideas;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A card. It holds no words of the answer or ask that it is about: they are read where they were said, each time.
 *
 * @param room where they were said
 * @param message null for an ask
 * @param ask null for a message
 * @param title the maker's own; empty where the words speak for themselves
 * @param fits when it fits, in the maker's words
 * @param link empty for none
 * @param tried how many people have tried it
 */
public record Idea(
        UUID id,
        UUID maker,
        UUID room,
        UUID message,
        UUID ask,
        String title,
        String fits,
        String link,
        Audience audience,
        Consent consent,
        int tried,
        Instant madeAt,
        Instant changedAt) {
    /** A card of this origin with nothing said about it yet, for its maker alone. */
    static Idea blank(UUID id, UUID maker, Origin origin, Instant now) {
        return new Idea(
                id,
                maker,
                origin.room(),
                origin.message(),
                origin.ask(),
                "",
                "",
                "",
                Audience.ME,
                Consent.NONE,
                0,
                now,
                now);
    }

    /** The message or the ask. */
    public UUID origin() {
        return Objects.requireNonNullElse(message, ask);
    }

    /** The same card, as far as its readers are concerned, for others. */
    Idea to(Audience whom, Consent allowed) {
        return new Idea(id, maker, room, message, ask, title, fits, link, whom, allowed, tried, madeAt, changedAt);
    }

    Idea saying(String called, String when, String where, Instant now) {
        return new Idea(id, maker, room, message, ask, called, when, where, audience, consent, tried, madeAt, now);
    }
}
