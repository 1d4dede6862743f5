package org.lunchroom.search.sources;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.communities.topics.Topic;
import org.lunchroom.communities.topics.TopicNews;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.journal.Entry;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.ShownMessages;
import org.lunchroom.search.index.Findable;
import org.lunchroom.search.index.Kind;
import org.lunchroom.search.index.Reader;
import org.lunchroom.search.index.Source;

/** Topics, by their title, their first post and their source; when the first post is removed nobody finds them. */
@Singleton
public class TopicSource implements Source {
    private final Topics topics;
    private final Messages messages;
    private final ShownMessages shown;

    @Inject
    public TopicSource(Topics topics, Messages messages, ShownMessages shown) {
        this.topics = topics;
        this.messages = messages;
        this.shown = shown;
    }

    @Override
    public Kind kind() {
        return Kind.TOPIC;
    }

    @Override
    public boolean tells(Entry entry) {
        return entry.type().equals(TopicNews.CHANGED);
    }

    // Also of those whose first post was edited, removed or marked, or whose answer was.
    @Override
    public Set<UUID> told(Collection<Entry> entries) {
        var told = new HashSet<>(Source.super.told(entries));
        var said = entries.stream()
                .filter(entry -> entry.type().startsWith("message."))
                .map(Entry::subject)
                .collect(Collectors.toSet());
        told.addAll(topics.about(said));
        return told;
    }

    /** Those of these topics that are there to be found, with their first posts. */
    public Map<Topic, Message> open(Collection<UUID> ids) {
        var there = topics.all(ids).stream().filter(topic -> !topic.removed()).toList();
        var firsts = messages.all(there.stream().map(Topic::message).toList()).stream()
                .filter(message -> !message.removed())
                .collect(Collectors.toMap(Message::id, Function.identity()));
        return there.stream()
                .filter(topic -> firsts.containsKey(topic.message()))
                .collect(Collectors.toMap(Function.identity(), topic -> firsts.get(topic.message())));
    }

    @Override
    public List<Findable> now(Collection<UUID> ids) {
        var open = open(ids);
        var reactions =
                shown.reactions(open.keySet().stream().map(Topic::message).toList());
        return open.entrySet().stream()
                .map(one -> findable(
                        one.getKey(),
                        one.getValue(),
                        reactions.getOrDefault(one.getValue().id(), Map.of())))
                .toList();
    }

    private static Findable findable(Topic topic, Message first, Map<String, Integer> reactions) {
        var words = Words.parse(first.words());
        return new Findable(
                Kind.TOPIC,
                topic.id(),
                Set.of(Reader.ofRoom(topic.room())),
                topic.room(),
                topic.author(),
                List.of(topic.title(), words.plain(), topic.sourceTitle()),
                words.hashtags().stream().map(BookmarkTag::folded).distinct().toList(),
                is(topic),
                topic.openedAt(),
                reactions.values().stream().mapToInt(Integer::intValue).sum(),
                null);
    }

    private static Set<String> is(Topic topic) {
        return topic.isQuestion()
                ? Set.of("topic", "question", topic.accepted() == null ? "open" : "answered")
                : Set.of("topic");
    }
}
