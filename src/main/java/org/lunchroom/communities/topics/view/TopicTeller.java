package org.lunchroom.communities.topics.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.lunchroom.communities.topics.TopicNews;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;
import org.lunchroom.rooms.EntryTeller;

/** Says in a room's stream how a topic is now. */
@Singleton
public class TopicTeller implements EntryTeller {
    private final Topics topics;
    private final ShownTopics shown;

    @Inject
    public TopicTeller(Topics topics, ShownTopics shown) {
        this.topics = topics;
        this.shown = shown;
    }

    @Override
    public boolean tells(String type) {
        return type.equals(TopicNews.CHANGED);
    }

    @Override
    public Optional<JsonObject> says(Entry entry) {
        return topics.find(entry.subject()).map(topic -> Json.createObjectBuilder()
                .add("topic", JsonAnswers.object(shown.show(topic)))
                .build());
    }

    // Whoever reads on from before a new title must not be told the old one.
    @Override
    public boolean changesEarlier(Entry entry) {
        return TopicNews.isRenaming(entry);
    }
}
