package org.lunchroom.transcripts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;
import org.lunchroom.recap.Recaps;
import org.lunchroom.rooms.PastMessages;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/**
 * Says imported chats again, line by line as each falls due, so that a restart interrupts nothing. Only imported ones:
 * nobody who has an account here is ever made to speak.
 */
@Singleton
public class Replays implements DueWork {
    private static final String KIND = "replay";
    private static final Set<Integer> SPEEDS = Set.of(1, 10, 60);
    /** So late was nobody but a server that stood still. */
    private static final Duration INTERRUPTED = Duration.ofSeconds(10);

    /** What a replay will do. */
    public record Started(UUID chat, String room, int speed, int lines, Instant endsAt) {}

    private final Database database;
    private final Clock clock;
    private final Due due;
    private final Rooms rooms;
    private final Chats chats;
    private final Recaps recaps;
    private final Scripts scripts;
    private final PastMessages messages;
    private final Revival revival;
    private final Audit audit;
    private final ReplayStore store = new ReplayStore();

    @Inject
    public Replays(
            Database database,
            Clock clock,
            Due due,
            Rooms rooms,
            Chats chats,
            Recaps recaps,
            Scripts scripts,
            PastMessages messages,
            Revival revival,
            Audit audit) {
        this.database = database;
        this.clock = clock;
        this.due = due;
        this.rooms = rooms;
        this.chats = chats;
        this.recaps = recaps;
        this.scripts = scripts;
        this.messages = messages;
        this.revival = revival;
        this.audit = audit;
    }

    /** Starts saying the chat again in a room that the viewer runs. */
    public Started start(Viewer viewer, UUID id, String tag, int speed) {
        var chat = chats.seen(viewer, id);
        if (recaps.origin(id).isEmpty()) {
            throw Problem.notFound();
        }
        var room = run(viewer, Check.text("room", tag, 61));
        if (!SPEEDS.contains(speed)) {
            throw Problem.invalid("speed", "Choose 1, 10 or 60.");
        }
        var lines = scripts.of(chat);
        var replay = database.write(handle -> {
            if (store.inRoom(handle, room.id()).isPresent()) {
                throw Problem.conflict("replay-running", "A replay is already going on in this room.");
            }
            var begun = onStage(handle, viewer, chat, room, speed, lines);
            audit.record(handle, viewer, "replay.started", id, Map.of("room", room.tag(), "speed", "" + speed));
            return begun;
        });
        return new Started(replay.staged(), room.tag(), speed, lines.size(), end(replay, lines));
    }

    private Replay onStage(Handle handle, Viewer viewer, Chat chat, Room room, int speed, List<Line> lines) {
        var pace = new Replay(Ids.next(), chat.id(), room.id(), null, speed, clock.instant(), 0);
        var replay = pace.in(revival.begin(handle, viewer, chat, room, pace, end(pace, lines)));
        store.insert(handle, replay, lines);
        next(handle, replay);
        return replay;
    }

    private static Instant end(Replay replay, List<Line> lines) {
        return lines.isEmpty() ? replay.beganAt() : replay.at(lines.get(lines.size() - 1));
    }

    /** Stops it in every room that the viewer runs. */
    public void stop(Viewer viewer, UUID id) {
        chats.seen(viewer, id);
        database.run(handle -> {
            for (var replay : store.of(handle, id)) {
                if (rooms.runs(viewer, rooms.byId(replay.room()))) {
                    due.never(handle, KIND, replay.id());
                    store.delete(handle, replay.id());
                    revival.end(viewer, replay.staged());
                    audit.record(handle, viewer, "replay.stopped", id, Map.of());
                }
            }
        });
    }

    private Room run(Viewer viewer, String tag) {
        var room = rooms.seen(viewer, tag);
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only those who run the room can replay a chat in it.");
        }
        return room;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Handle handle, UUID subject, Instant dueAt) {
        var replay = store.byId(handle, subject).orElse(null);
        if (replay == null) {
            return;
        }
        if (!revival.on(replay.staged())) {
            store.delete(handle, subject);
            return;
        }
        var line = store.line(handle, replay).orElseThrow();
        var late = Duration.between(dueAt, clock.instant());
        var onward = replay.onward(late.compareTo(INTERRUPTED) > 0 ? late : Duration.ZERO);
        store.keep(handle, onward);
        say(handle, replay, line);
        next(handle, onward);
    }

    private void next(Handle handle, Replay replay) {
        store.line(handle, replay)
                .ifPresentOrElse(
                        line -> due.at(handle, KIND, replay.id(), replay.at(line)),
                        () -> store.delete(handle, replay.id()));
    }

    private void say(Handle handle, Replay replay, Line line) {
        var room = rooms.byId(replay.room());
        scripts.message(chats.byId(replay.chat()), line.original()).ifPresent(message -> {
            var replyTo = store.said(handle, replay.id(), message.replyTo()).orElse(null);
            var step = revival.question(replay.staged(), message.question()).orElse(null);
            var said = messages.sayAgain(handle, room, line.author(), message.words(), replyTo, step);
            store.remember(handle, replay.id(), line.position(), said);
        });
    }
}
