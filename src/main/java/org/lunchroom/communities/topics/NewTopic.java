package org.lunchroom.communities.topics;

import org.lunchroom.rooms.Heading;
import org.lunchroom.rooms.NewMessage;

/**
 * A topic that somebody wants to open.
 *
 * @param kind question, learning or talk
 * @param words of its first post
 * @param source what it comes from; a learning post needs one
 */
public record NewTopic(String kind, String title, String words, Heading.Source source) {
    NewMessage message() {
        return new NewMessage(words, null, null, null, new Heading(kind, title, source));
    }
}
