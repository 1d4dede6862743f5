package org.lunchroom.calendars;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.attendance.Rsvps;
import org.lunchroom.kernel.calendar.CalendarEvent;
import org.lunchroom.kernel.language.Language;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.guests.RoomAddresses;

/** Chats as they stand in calendars. Nothing of the run of show is in it. */
@Singleton
public class ChatDates {
    /** How long before a chat a calendar rings. */
    static final Duration ALARM = Duration.ofMinutes(15);

    private static final int MOST = 1_000;

    private final Chats chats;
    private final Rsvps rsvps;
    private final RoomAddresses addresses;

    @Inject
    public ChatDates(Chats chats, Rsvps rsvps, RoomAddresses addresses) {
        this.chats = chats;
        this.rsvps = rsvps;
        this.addresses = addresses;
    }

    List<Happening> seenIn(Look look) {
        var found = chats.between(look.viewer(), look.rooms(), look.from(), look.until(), MOST);
        var ids = found.stream().map(Chat::id).toList();
        var led = chats.ledBy(look.viewer().person(), ids);
        var answers = rsvps.answers(look.viewer(), ids);
        return found.stream().map(chat -> happening(look, chat, led, answers)).toList();
    }

    private Happening happening(Look look, Chat chat, Set<UUID> led, Map<UUID, String> answers) {
        var room = look.rooms().get(chat.room());
        var mine = led.contains(chat.id()) ? "host" : answers.get(chat.id());
        boolean hidden = chat.state() == ChatState.REHEARSAL && !chats.atTable(look.viewer(), chat);
        var state = hidden ? chat.publicState() : chat.state();
        return new Happening(Happening.Kind.CHAT, room.tag(), state.id(), mine, event(chat, room, look.language()));
    }

    /** The chat as an event, whoever looks. */
    public CalendarEvent event(Chat chat, Room room, Language language) {
        var page = addresses.of(room.tag());
        var words = CalendarWords.in(language);
        return new CalendarEvent(
                chat.id(),
                chat.sequence(),
                chat.title(),
                words.say("chat", Map.of("room", "#" + room.tag(), "page", page)),
                page,
                new CalendarEvent.Timed(chat.startsAt(), end(chat), chat.zone()),
                state(chat),
                true,
                ALARM);
    }

    // What a rehearsal does to the end is nobody's business.
    private static Instant end(Chat chat) {
        return chat.publicState().ahead() ? chat.startsAt().plus(Duration.ofMinutes(chat.minutes())) : chat.endsAt();
    }

    private static CalendarEvent.State state(Chat chat) {
        if (chat.state() == ChatState.CANCELLED) {
            return CalendarEvent.State.CANCELLED;
        }
        return chat.announced() ? CalendarEvent.State.CONFIRMED : CalendarEvent.State.TENTATIVE;
    }
}
