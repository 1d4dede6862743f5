package org.lunchroom.search.hits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.people.Person;

/**
 * A result as the viewer sees it; members that do not apply are left out.
 *
 * @param kind "message", "topic", "ask", "recap" or "link"
 * @param id of the message, the topic, the ask, the recap's chat, the bookmark
 * @param by whose it is; of an ask without a name nobody's
 * @param chat the chat that a message was written in
 * @param question the number of the question that a message answers
 * @param title of a topic, a recap or a link
 * @param excerpt its words, around what was searched
 * @param state of an ask, or of a topic that is a question
 * @param liked reactions of a message or of a topic's first post, votes of an ask
 * @param savedBy how many people keep the link, as far as the viewer sees
 * @param topic the topic that a message replies in
 */
public record Hit(
        String kind,
        UUID id,
        In room,
        Person by,
        Instant at,
        UUID chat,
        Integer question,
        List<Mark> title,
        List<Mark> excerpt,
        String state,
        Integer liked,
        String address,
        String site,
        List<String> tags,
        Integer savedBy,
        UUID topic) {
    /** The room that it is in. */
    public record In(String tag, String title) {}
}
