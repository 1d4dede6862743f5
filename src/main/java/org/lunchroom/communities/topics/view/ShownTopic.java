package org.lunchroom.communities.topics.view;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.people.Person;

/**
 * A topic as every reader of its room sees it; what only one viewer has comes beside it. Members that do not apply are left
 * out: of a topic whose first post is removed, title and source.
 *
 * @param room its tag
 * @param kind "question", "learning" or "talk"
 * @param state "open", "closed" or "parked"
 * @param message its first post
 * @param reactions of the first post
 * @param waitingSince since when a question waits for an answer
 * @param asked how many people were asked for help with it
 * @param version what If-Match names
 */
public record ShownTopic(
        UUID id,
        String room,
        String kind,
        String title,
        Boolean removed,
        String state,
        Person author,
        Instant openedAt,
        Instant activeAt,
        UUID message,
        int replies,
        Map<String, Integer> reactions,
        From source,
        Accepted accepted,
        Instant waitingSince,
        Integer asked,
        int version) {

    /**
     * What it comes from.
     *
     * @param site the link's host, as readers know it
     * @param course true for the course of the room
     */
    public record From(String link, String site, String title, UUID chat, Instant startsAt, Boolean course) {}

    /**
     * The reply that answers it.
     *
     * @param beginning of its words
     */
    public record Accepted(UUID message, Person author, String beginning) {}
}
