package org.lunchroom.communities.topics.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.communities.topics.Headings;
import org.lunchroom.communities.topics.Topic;
import org.lunchroom.communities.topics.Topics;
import org.lunchroom.communities.topics.help.Requests;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Occasion;
import org.lunchroom.rooms.Rooms;
import org.lunchroom.rooms.ShownMessages;

/** Joins in what readers see of topics; a page of them costs as many queries as one. */
@Singleton
public class ShownTopics {
    private static final int BEGINNING = 80;
    private static final Pattern SENTENCES = Pattern.compile(".*[.!?؟。][”\"»’)]?(?=\\s)");

    private final Topics topics;
    private final Headings headings;
    private final Requests requests;
    private final Rooms rooms;
    private final Messages messages;
    private final ShownMessages shown;
    private final People people;

    @Inject
    public ShownTopics(
            Topics topics,
            Headings headings,
            Requests requests,
            Rooms rooms,
            Messages messages,
            ShownMessages shown,
            People people) {
        this.topics = topics;
        this.headings = headings;
        this.requests = requests;
        this.rooms = rooms;
        this.messages = messages;
        this.shown = shown;
        this.people = people;
    }

    private record Joined(
            Map<UUID, Integer> replies,
            Map<UUID, Map<String, Integer>> reactions,
            Map<UUID, Occasion.Held> chats,
            Map<UUID, Message> accepted,
            Map<UUID, Integer> asked,
            Map<UUID, Person> people) {}

    public ShownTopic show(Topic topic) {
        return show(List.of(topic)).get(0);
    }

    /** In the given order. */
    public List<ShownTopic> show(Collection<Topic> these) {
        if (these.isEmpty()) {
            return List.of();
        }
        var joined = joined(these);
        return these.stream().map(topic -> shown(topic, joined)).toList();
    }

    private Joined joined(Collection<Topic> these) {
        var firsts = these.stream().map(Topic::message).toList();
        var answers = messages.all(
                these.stream().map(Topic::accepted).filter(Objects::nonNull).toList());
        var authors = Stream.concat(
                these.stream().map(Topic::author), answers.stream().map(Message::author));
        return new Joined(
                topics.replies(firsts),
                shown.reactions(firsts),
                headings.chats(these.stream().map(Topic::chat).toList()),
                answers.stream().collect(Collectors.toMap(Message::id, Function.identity())),
                requests.counts(these.stream().map(Topic::id).toList()),
                people.named(authors.collect(Collectors.toSet())));
    }

    private ShownTopic shown(Topic topic, Joined joined) {
        boolean there = !topic.removed();
        return new ShownTopic(
                topic.id(),
                rooms.byId(topic.room()).tag(),
                topic.kind().text(),
                there ? topic.title() : null,
                there ? null : true,
                topic.state().text(),
                joined.people.get(topic.author()),
                topic.openedAt(),
                topic.activeAt(),
                topic.message(),
                joined.replies.getOrDefault(topic.message(), 0),
                there ? joined.reactions.getOrDefault(topic.message(), Map.of()) : Map.of(),
                there ? source(topic, joined) : null,
                accepted(topic, joined),
                topic.waits() ? topic.openedAt() : null,
                topic.waits() ? joined.asked.get(topic.id()) : null,
                topic.version());
    }

    private static ShownTopic.From source(Topic topic, Joined joined) {
        if (!topic.link().isEmpty()) {
            var site = new WebAddress(topic.link(), "").site();
            return new ShownTopic.From(
                    topic.link(), site, topic.sourceTitle().isEmpty() ? null : topic.sourceTitle(), null, null, null);
        }
        if (topic.course()) {
            return new ShownTopic.From(null, null, null, null, null, true);
        }
        var chat = joined.chats.get(topic.chat());
        return chat == null ? null : new ShownTopic.From(null, null, chat.title(), topic.chat(), chat.startsAt(), null);
    }

    private static ShownTopic.Accepted accepted(Topic topic, Joined joined) {
        var answer = joined.accepted.get(topic.accepted());
        return answer == null || answer.removed()
                ? null
                : new ShownTopic.Accepted(answer.id(), joined.people.get(answer.author()), beginning(answer.words()));
    }

    private static String beginning(String words) {
        var line = Words.parse(words).plain().strip().lines().findFirst().orElse("");
        if (line.codePointCount(0, line.length()) <= BEGINNING) {
            return line;
        }
        var begun = line.substring(0, line.offsetByCodePoints(0, BEGINNING - 1));
        var sentences = SENTENCES.matcher(begun);
        return sentences.lookingAt() ? sentences.group().strip() : begun.strip() + "…";
    }
}
