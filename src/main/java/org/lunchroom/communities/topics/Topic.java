package org.lunchroom.communities.topics;

import java.time.Instant;
import java.util.UUID;
import org.lunchroom.rooms.Heading;

/**
 * A thread with a title.
 *
 * @param message its first post, whose author is the topic's
 * @param link of its source; empty without one
 * @param sourceTitle how the link is called; empty where only its address is known
 * @param accepted the reply that answers it and is still there; null while it waits
 * @param activeAt when somebody wrote in it last
 * @param removed whether the first post is removed, and the title with it
 */
public record Topic(
        UUID id,
        UUID room,
        UUID message,
        UUID author,
        TopicKind kind,
        String title,
        String link,
        String sourceTitle,
        UUID chat,
        boolean course,
        TopicState state,
        UUID accepted,
        Instant openedAt,
        Instant activeAt,
        int version,
        boolean removed) {
    static Topic begun(UUID id, UUID room, UUID message, UUID author, Heading heading, Instant at) {
        var source = heading.source() == null ? new Heading.Source(null, null, null, null) : heading.source();
        return new Topic(
                id,
                room,
                message,
                author,
                TopicKind.of("kind", heading.kind()),
                heading.title(),
                source.link() == null ? "" : source.link(),
                source.title() == null ? "" : source.title(),
                source.chat(),
                Boolean.TRUE.equals(source.course()),
                TopicState.OPEN,
                null,
                at,
                at,
                1,
                false);
    }

    Topic as(String newTitle, TopicState newState) {
        return new Topic(
                id,
                room,
                message,
                author,
                kind,
                newTitle,
                link,
                sourceTitle,
                chat,
                course,
                newState,
                accepted,
                openedAt,
                activeAt,
                version + 1,
                removed);
    }

    public boolean isQuestion() {
        return kind == TopicKind.QUESTION;
    }

    /** Whether somebody waits for an answer here. */
    public boolean waits() {
        return isQuestion() && state == TopicState.OPEN && accepted == null && !removed;
    }
}
