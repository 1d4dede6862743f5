package org.lunchroom.communities.topics;

import java.util.List;
import org.lunchroom.rooms.Heading;
import org.lunchroom.rooms.NewFile;
import org.lunchroom.rooms.NewMessage;

/**
 * A topic that somebody wants to open.
 *
 * @param kind question, learning or talk
 * @param words of its first post
 * @param source what it comes from; a learning post needs one
 * @param files that go with its first post; null for none
 */
public record NewTopic(String kind, String title, String words, Heading.Source source, List<NewFile> files) {
    /** One without files. */
    public NewTopic(String kind, String title, String words, Heading.Source source) {
        this(kind, title, words, source, null);
    }

    NewMessage message() {
        return new NewMessage(words, null, null, null, new Heading(kind, title, source), files);
    }
}
