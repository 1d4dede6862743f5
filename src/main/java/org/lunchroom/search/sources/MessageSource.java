package org.lunchroom.search.sources;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.bookmarks.BookmarkTag;
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

/** What people posted in rooms; neither what is removed nor what was said in a rehearsal. */
@Singleton
public class MessageSource implements Source {
    private final Messages messages;
    private final ShownMessages shown;
    private final Topics topics;

    @Inject
    public MessageSource(Messages messages, ShownMessages shown, Topics topics) {
        this.messages = messages;
        this.shown = shown;
        this.topics = topics;
    }

    @Override
    public Kind kind() {
        return Kind.MESSAGE;
    }

    @Override
    public boolean tells(Entry entry) {
        return entry.type().startsWith("message.");
    }

    @Override
    public List<Findable> now(Collection<UUID> ids) {
        var reactions = shown.reactions(ids);
        // Found as the topic that it begins.
        var begin = topics.begunBy(ids).keySet();
        return messages.all(ids).stream()
                .filter(message -> !message.removed() && !message.rehearsal() && !begin.contains(message.id()))
                .map(message -> findable(message, reactions.getOrDefault(message.id(), Map.of())))
                .toList();
    }

    private static Findable findable(Message message, Map<String, Integer> reactions) {
        var words = Words.parse(message.words());
        return new Findable(
                Kind.MESSAGE,
                message.id(),
                Set.of(Reader.ofRoom(message.room())),
                message.room(),
                message.author(),
                List.of(words.plain()),
                words.hashtags().stream().map(BookmarkTag::folded).distinct().toList(),
                is(message),
                message.at(),
                reactions.values().stream().mapToInt(Integer::intValue).sum(),
                null);
    }

    private static Set<String> is(Message message) {
        var is = new HashSet<>(Set.of("message"));
        if (message.question() != null) {
            is.add("answer");
        }
        if (message.replyTo() != null) {
            is.add("reply");
        }
        return is;
    }
}
