package org.lunchroom.inbox;

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
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Entry;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notices;
import org.lunchroom.rooms.Mentioned;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;

/** Whom messages are addressed to: those they mention, and whoever they reply to. */
@Singleton
public class Addressed {
    private final Notices notices;
    private final Messages messages;
    private final Mentioned mentioned;

    @Inject
    public Addressed(Notices notices, Messages messages, Mentioned mentioned) {
        this.notices = notices;
        this.messages = messages;
        this.mentioned = mentioned;
    }

    /** Tells them; answers with whom it is new to. */
    Set<UUID> tell(Handle handle, List<Entry> entries) {
        var said = entries.stream().map(Entry::subject).collect(Collectors.toSet());
        var written = messages.all(said).stream()
                .filter(message -> !message.removed() && !message.rehearsal())
                .toList();
        var meant = mentioned.of(handle, written.stream().map(Message::id).toList());
        var parents = parents(written);
        var fresh = new HashSet<UUID>();
        for (var message : written) {
            var replied = replied(message, parents);
            fresh.addAll(notices.note(handle, replied, Kind.REPLY, message.id(), message.room(), message.at()));
            var named = new HashSet<>(meant.getOrDefault(message.id(), Map.of()).values());
            named.remove(message.author());
            // Who is replied to hears of it once.
            named.removeAll(replied);
            fresh.addAll(notices.note(handle, named, Kind.MENTION, message.id(), message.room(), message.at()));
        }
        return fresh;
    }

    private static Set<UUID> replied(Message message, Map<UUID, Message> parents) {
        return Stream.ofNullable(message.replyTo())
                .map(parents::get)
                .filter(parent -> parent != null && !parent.author().equals(message.author()))
                .map(Message::author)
                .collect(Collectors.toSet());
    }

    private Map<UUID, Message> parents(Collection<Message> written) {
        var ids =
                written.stream().map(Message::replyTo).filter(id -> id != null).collect(Collectors.toSet());
        return messages.all(ids).stream().collect(Collectors.toMap(Message::id, Function.identity()));
    }
}
