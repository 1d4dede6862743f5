package org.lunchroom.chats.sessions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.planning.EditedChat;
import org.lunchroom.chats.planning.Editor;
import org.lunchroom.chats.planning.WallTime;
import org.lunchroom.courses.CourseSession;
import org.lunchroom.courses.moving.Dated;
import org.lunchroom.courses.moving.Move;
import org.lunchroom.courses.moving.Redating;
import org.lunchroom.identity.Viewer;
import org.lunchroom.rooms.Rooms;

/**
 * Chats of a course that have not begun: one beside a session goes where the session goes, any other as many days as the
 * end of the course that it is nearer to. One of a series follows its series.
 */
@Singleton
public class MovedChats implements Dated {
    private static final Set<ChatState> AHEAD = EnumSet.of(ChatState.DRAFT, ChatState.ANNOUNCED, ChatState.LOBBY);

    private final Chats chats;
    private final Rooms rooms;
    private final Editor editor;

    @Inject
    public MovedChats(Chats chats, Rooms rooms, Editor editor) {
        this.chats = chats;
        this.rooms = rooms;
        this.editor = editor;
    }

    @Override
    public List<Move> would(Handle handle, Viewer viewer, Redating dates) {
        return moved(viewer, dates).entrySet().stream()
                .map(one -> Move.of(
                        "chat",
                        one.getKey().id(),
                        one.getKey().title(),
                        one.getKey().startsAt(),
                        WallTime.instant(one.getValue(), one.getKey().zone())))
                .sorted(Comparator.comparing(Move::from).thenComparing(Move::id))
                .toList();
    }

    @Override
    public void move(Handle handle, Viewer viewer, Redating dates) {
        moved(viewer, dates).forEach((chat, to) -> {
            var edit = new EditedChat(null, to, chat.zone().getId(), null, null, null, null, null, null);
            editor.edit(viewer, chat.id(), "\"" + chat.version() + "\"", edit);
        });
    }

    private Map<Chat, LocalDateTime> moved(Viewer viewer, Redating dates) {
        var moved = new HashMap<Chat, LocalDateTime>();
        ahead(viewer, dates).forEach(chat -> {
            var local = LocalDateTime.ofInstant(chat.startsAt(), chat.zone());
            var to = dates.sessionOf(chat.id())
                    .map(session -> beside(session, dates.later(session), chat, local))
                    .orElseGet(() -> local.plusDays(days(chat, dates)));
            if (!to.equals(local)) {
                moved.put(chat, to);
            }
        });
        return moved;
    }

    // Those of the room, and backchannels beside sessions, which have rooms of their own.
    private Set<Chat> ahead(Viewer viewer, Redating dates) {
        var found = new LinkedHashSet<Chat>(
                chats.inRoom(viewer, rooms.byId(dates.before().room()), AHEAD));
        dates.sessionsBefore().stream()
                .map(CourseSession::chat)
                .filter(Objects::nonNull)
                .map(chats::byId)
                .filter(chat -> AHEAD.contains(chat.state()) && chats.hosts(viewer, chat))
                .forEach(found::add);
        found.removeIf(chat -> chat.series() != null);
        return found;
    }

    // As long before or after its session as it was; one whose session is no more stays.
    private static LocalDateTime beside(
            CourseSession session, Optional<CourseSession> later, Chat chat, LocalDateTime local) {
        if (later.isEmpty()) {
            return local;
        }
        var before = LocalDateTime.ofInstant(session.startsAt(), chat.zone());
        var after = LocalDateTime.ofInstant(later.get().startsAt(), chat.zone());
        return after.plus(Duration.between(before, local));
    }

    private static long days(Chat chat, Redating dates) {
        var day = LocalDate.ofInstant(chat.startsAt(), dates.before().zone());
        return day.isAfter(dates.before().endsOn()) ? dates.endDays() : dates.startDays();
    }
}
