package org.lunchroom.search.hits;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.communities.topics.Topic;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.ShownMessages;
import org.lunchroom.search.sources.TopicSource;

/** Topics that were found. */
@Singleton
public class TopicHits implements HitsOfKind {
    private final TopicSource topics;
    private final ShownMessages shown;
    private final People people;
    private final RoomNames rooms;

    @Inject
    public TopicHits(TopicSource topics, ShownMessages shown, People people, RoomNames rooms) {
        this.topics = topics;
        this.shown = shown;
        this.people = people;
        this.rooms = rooms;
    }

    @Override
    public List<Hit> of(Viewer viewer, List<UUID> ids, Marking marking) {
        var open = topics.open(ids);
        var authors = people.named(open.keySet().stream().map(Topic::author).collect(Collectors.toSet()));
        var reactions =
                shown.reactions(open.keySet().stream().map(Topic::message).toList());
        return open.entrySet().stream()
                .filter(one -> rooms.isRead(viewer, one.getKey().room()))
                .map(one -> hit(
                        one.getKey(),
                        one.getValue(),
                        authors.get(one.getKey().author()),
                        reactions.getOrDefault(one.getValue().id(), Map.of()),
                        marking))
                .toList();
    }

    private Hit hit(Topic topic, Message first, Person author, Map<String, Integer> reactions, Marking marking) {
        int liked = reactions.values().stream().mapToInt(Integer::intValue).sum();
        return new Hit(
                "topic",
                topic.id(),
                rooms.of(topic.room()),
                author,
                topic.openedAt(),
                null,
                null,
                marking.whole(topic.title()),
                marking.excerpt(Words.parse(first.words()).plain()),
                topic.isQuestion() ? topic.accepted() == null ? "open" : "answered" : null,
                liked == 0 ? null : liked,
                null,
                null,
                null,
                null,
                null);
    }
}
