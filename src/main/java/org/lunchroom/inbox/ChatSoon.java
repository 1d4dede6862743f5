package org.lunchroom.inbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatHost;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.attendance.Rsvps;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.notifications.Kind;
import org.lunchroom.notifications.Notices;

/** An hour before a chat, tells those who said that they come, and those who lead it. */
@Singleton
public class ChatSoon implements DueWork {
    static final Duration BEFORE = Duration.ofHours(1);

    private final Clock clock;
    private final Due due;
    private final Chats chats;
    private final Rsvps rsvps;
    private final Notices notices;

    @Inject
    public ChatSoon(Clock clock, Due due, Chats chats, Rsvps rsvps, Notices notices) {
        this.clock = clock;
        this.due = due;
        this.chats = chats;
        this.rsvps = rsvps;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return "notice.chat";
    }

    /** A chat changed: it may be another hour, or nobody's. Answers with whom it concerned until now. */
    Set<UUID> changed(Handle handle, UUID id) {
        var chat = find(id);
        if (chat == null || !isAhead(chat)) {
            due.never(handle, kind(), id);
            return Set.of();
        }
        var moment = chat.startsAt().minus(BEFORE);
        due.at(handle, kind(), id, moment);
        // What was told of an earlier time is told again when the new one comes.
        return moment.isAfter(clock.instant()) ? notices.retract(handle, Kind.CHAT, id) : Set.of();
    }

    private Chat find(UUID id) {
        try {
            return chats.byId(id);
        } catch (Problem gone) {
            return null;
        }
    }

    private static boolean isAhead(Chat chat) {
        return chat.announced() && (chat.state() == ChatState.ANNOUNCED || chat.state() == ChatState.LOBBY);
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        var chat = find(subject);
        if (chat != null && isAhead(chat)) {
            var coming = new HashSet<>(rsvps.coming(handle, subject));
            chats.leads(subject).stream().map(ChatHost::person).forEach(coming::add);
            notices.tell(handle, coming, Kind.CHAT, subject, chat.room(), clock.instant());
        }
    }
}
