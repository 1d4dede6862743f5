package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.planning.Announcements;
import org.lunchroom.chats.planning.NewChat;
import org.lunchroom.chats.planning.NewStep;
import org.lunchroom.chats.planning.Planner;
import org.lunchroom.chats.planning.Scope;
import org.lunchroom.identity.Persona;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * The chat that a demonstration always has: its cast posts at human pace, whoever holds, skips or extends; once it is
 * over, the next one is announced. It goes from one due row to the next, so that a restart forgets nothing.
 */
@Singleton
class Performance implements DueWork {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    static final Script SCRIPT = Script.read("feedback");
    private static final String KIND = "demo.cast";
    private static final Set<ChatState> ON = Set.of(ChatState.LIVE);
    private static final Set<ChatState> AHEAD = Set.of(ChatState.ANNOUNCED, ChatState.LOBBY);
    private static final Duration PAUSE = Duration.ofMinutes(6);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);
    private static final int SLOWEST = 40;
    private static final int QUICKEST = 9;

    private final Rooms rooms;
    private final Chats chats;
    private final Planner planner;
    private final Announcements announcements;
    private final Cast cast;
    private final Due due;
    private final Clock clock;

    @Inject
    Performance(
            Rooms rooms, Chats chats, Planner planner, Announcements announcements, Cast cast, Due due, Clock clock) {
        this.rooms = rooms;
        this.chats = chats;
        this.planner = planner;
        this.announcements = announcements;
        this.cast = cast;
        this.due = due;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** From now on the cast looks at the room and does its part. */
    void begin(Handle handle, Room room) {
        due.at(handle, KIND, room.id(), clock.instant().plusSeconds(QUICKEST));
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        var room = rooms.byId(subject);
        var wait = on(room).map(chat -> perform(room, chat)).orElseGet(() -> between(room));
        due.at(handle, KIND, subject, clock.instant().plus(wait));
    }

    /** The scripted chat that is live in the room. */
    Optional<Chat> on(Room room) {
        return chats.inRoom(cast.enter(Persona.HOST), room, ON).stream()
                .filter(chat -> chat.title().equals(SCRIPT.title()))
                .findFirst();
    }

    private Duration perform(Room room, Chat chat) {
        var steps = chats.steps(chat.id());
        for (int i = 0; i < steps.size() && i < SCRIPT.scenes().size(); i++) {
            var step = steps.get(i);
            if (step.id().equals(chat.currentStep())) {
                var lines = SCRIPT.scenes().get(i).lines().stream()
                        .filter(line -> !line.who().isOffered())
                        .toList();
                boolean said = cast.sayNext(room, chat.id().toString(), step.id(), lines);
                return said ? pace(lines.size(), SCRIPT.scenes().get(i).minutes()) : LOOK_AGAIN;
            }
        }
        return LOOK_AGAIN;
    }

    // A question's lines fill most of its minutes, neither in a burst nor like a metronome.
    private Duration pace(int lines, int minutes) {
        long even = minutes * 50L / Math.max(1, lines);
        long uneven = even * (60 + clock.millis() % 80) / 100;
        return Duration.ofSeconds(Math.max(QUICKEST, Math.min(SLOWEST, uneven)));
    }

    private Duration between(Room room) {
        var host = cast.enter(Persona.HOST);
        if (chats.inRoom(host, room, AHEAD).isEmpty()
                && chats.inRoom(host, room, ON).isEmpty()) {
            schedule(room, SCRIPT, clock.instant().plus(PAUSE), "next");
        }
        return LOOK_AGAIN;
    }

    /** Plans a chat after a script and announces it. */
    Chat schedule(Room room, Script script, Instant startsAt, String why) {
        var host = cast.enter(Persona.HOST);
        var comoderator = cast.enter(Persona.CO_MODERATOR);
        var steps = script.scenes().stream()
                .map(scene -> new NewStep(null, scene.kind(), scene.text(), scene.minutes(), null))
                .toList();
        var wanted = new NewChat(
                script.title(),
                LocalDateTime.ofInstant(startsAt.truncatedTo(ChronoUnit.MINUTES), ZONE),
                ZONE.getId(),
                script.minutes(),
                null,
                steps,
                List.of(host.person()),
                List.of(comoderator.person()),
                null,
                null,
                null);
        var key = why + ":" + room.tag() + ":" + startsAt.truncatedTo(ChronoUnit.MINUTES);
        var chat = planner.schedule(host, room, wanted, key).chat();
        return announcements.announce(host, chat.id(), Scope.ONE);
    }
}
