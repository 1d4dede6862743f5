package org.lunchroom.inbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lunchroom.digests.Links;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.text.Words;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notice;
import org.lunchroom.notifications.NoticeTeller;
import org.lunchroom.notifications.Said;
import org.lunchroom.rooms.Mentioned;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;

/** What mentions and replies say: a message's first words as they are now; nothing of what was removed. */
@Singleton
public class MessageNotices implements NoticeTeller {
    private static final int FIRST_WORDS = 280;

    private final Database database;
    private final Messages messages;
    private final Mentioned mentioned;
    private final Rooms rooms;
    private final Links links;

    @Inject
    public MessageNotices(Database database, Messages messages, Mentioned mentioned, Rooms rooms, Links links) {
        this.database = database;
        this.messages = messages;
        this.mentioned = mentioned;
        this.rooms = rooms;
        this.links = links;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.MENTION, Kind.REPLY);
    }

    @Override
    public Map<UUID, Said> say(Viewer viewer, List<Notice> notices) {
        var ids = notices.stream().map(Notice::subject).collect(Collectors.toSet());
        var written = messages.all(ids).stream()
                .filter(message -> !message.removed())
                .collect(Collectors.toMap(Message::id, Function.identity()));
        var meant = database.read(handle -> mentioned.of(handle, written.keySet()));
        var said = new HashMap<UUID, Said>();
        for (var notice : notices) {
            var message = written.get(notice.subject());
            // An edit may have taken the name out.
            boolean stands = notice.kind() == Kind.REPLY
                    || meant.getOrDefault(notice.subject(), Map.of()).containsValue(viewer.person());
            if (message != null && stands) {
                said.put(notice.id(), said(message));
            }
        }
        return said;
    }

    private Said said(Message message) {
        var place = links.message(rooms.byId(message.room()).tag(), message.id());
        return Said.words(first(Words.parse(message.words()).plain()), message.author(), place);
    }

    /** The first words, cut between two letters and never within one. */
    static String first(String text) {
        int letters = text.codePointCount(0, text.length());
        return letters <= FIRST_WORDS ? text : text.substring(0, text.offsetByCodePoints(0, FIRST_WORDS - 1)) + "…";
    }
}
