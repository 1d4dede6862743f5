package org.lunchroom.communities.topics.help;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.communities.topics.Topic;
import org.lunchroom.communities.topics.TopicThreads;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.kernel.time.DueWork;

/** A question has waited for two days. */
@Singleton
public class AskForHelp implements DueWork {
    private final Topics topics;
    private final Requests requests;

    @Inject
    public AskForHelp(Topics topics, Requests requests) {
        this.topics = topics;
        this.requests = requests;
    }

    @Override
    public String kind() {
        return TopicThreads.WAITED;
    }

    @Override
    public void run(Handle handle, UUID topic, Instant dueAt) {
        topics.find(topic).filter(Topic::waits).ifPresent(waiting -> requests.ask(handle, waiting));
    }
}
