package org.lunchroom.communities.topics;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.NewEntries;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.rooms.Heading;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Threads;

/** Keeps topics up with what is posted in their rooms, in the transaction of each post. */
@Singleton
public class TopicThreads implements Threads {
    /** What falls due when a question has waited for a while; its subject is the topic. */
    public static final String WAITED = "topic.waited";

    /** How long that is. */
    public static final Duration PATIENCE = Duration.ofDays(2);

    private final Headings headings;
    private final Due due;
    private final TopicStore store = new TopicStore();

    @Inject
    public TopicThreads(Headings headings, Due due) {
        this.headings = headings;
        this.due = due;
    }

    @Override
    public Heading checked(Viewer viewer, Room room, Heading heading) {
        return headings.checked(viewer, room, heading);
    }

    @Override
    public Optional<UUID> first(Handle handle, UUID message) {
        var topic = store.with(handle, message);
        topic.map(Topic::state).filter(state -> state != TopicState.OPEN).ifPresent(state -> {
            throw state == TopicState.PARKED
                    ? Problem.conflict("topic-parked", "This topic is in the parking lot and takes no replies now.")
                    : Problem.conflict("topic-closed", "This topic is closed.");
        });
        return topic.map(Topic::message);
    }

    @Override
    public void begun(Handle handle, NewEntries entries, Message first, Heading heading) {
        // As exact as a cursor is.
        var at = first.at().truncatedTo(ChronoUnit.MILLIS);
        var topic = Topic.begun(Ids.next(), first.room(), first.id(), first.author(), heading, at);
        store.insert(handle, topic);
        if (topic.isQuestion()) {
            due.at(handle, WAITED, topic.id(), at.plus(PATIENCE));
        }
        TopicNews.begun(entries, topic);
    }

    @Override
    public void grown(Handle handle, Message reply) {
        store.grown(handle, reply.replyTo(), reply.at().truncatedTo(ChronoUnit.MILLIS));
    }

    @Override
    public void forgotten(Handle handle, UUID message) {
        store.forget(handle, message);
    }
}
