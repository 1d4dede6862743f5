package org.lunchroom.ideas;

import java.util.List;
import java.util.UUID;

/**
 * What somebody wants to keep as a card, or to change about their card; what is left out of a change stays as it is.
 *
 * @param message the answer, or any other message; or else
 * @param ask the ask
 * @param title up to 120 characters; without one, the beginning of the words stands there for as long as they do
 * @param fits when it fits: one line
 * @param link the address of more about it
 * @param room the tag of the room that it is for, with audience "room"; without one, the room where it was said
 */
public record NewIdea(
        UUID message,
        UUID ask,
        String title,
        String fits,
        String link,
        List<String> tags,
        Audience audience,
        String room) {
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_FITS = 200;
    static final int MOST_TAGS = 10;

    /** A card of a message. */
    public static NewIdea of(UUID message) {
        return new NewIdea(message, null, null, null, null, null, null, null);
    }

    /** A card of an ask. */
    public static NewIdea ofAsk(UUID ask) {
        return new NewIdea(null, ask, null, null, null, null, null, null);
    }

    /** Nothing yet, for a change. */
    public static NewIdea change() {
        return of(null);
    }

    public NewIdea titled(String called, String when) {
        return new NewIdea(message, ask, called, when, link, tags, audience, room);
    }

    public NewIdea linked(String address) {
        return new NewIdea(message, ask, title, fits, address, tags, audience, room);
    }

    public NewIdea tagged(String... these) {
        return new NewIdea(message, ask, title, fits, link, List.of(these), audience, room);
    }

    public NewIdea forAudience(Audience whom) {
        return new NewIdea(message, ask, title, fits, link, tags, whom, null);
    }

    public NewIdea forRoom(String tag) {
        return new NewIdea(message, ask, title, fits, link, tags, Audience.ROOM, tag);
    }
}
