package org.lunchroom.rooms.marks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Message;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Room;

/** Reacts to messages and saves them. Everybody sees how many reacted; who saved what only that person sees. */
@Singleton
public class Marks {
    // More than one person marks in a room in years; a bound all the same.
    private static final int MOST = 2_000;

    private final Database database;
    private final Clock clock;
    private final Journal journal;
    private final Messages messages;
    private final MarkStore store = new MarkStore();

    @Inject
    public Marks(Database database, Clock clock, Journal journal, Messages messages) {
        this.database = database;
        this.clock = clock;
        this.journal = journal;
        this.messages = messages;
    }

    /** What the viewer has put on messages of a room. */
    public record Mine(List<UUID> saved, Map<UUID, List<String>> reactions) {}

    /** Reacts; doing so again changes nothing. */
    public void react(Viewer viewer, Room room, UUID id, Reaction reaction) {
        var message = there(viewer, room, id);
        change(viewer, message, handle -> store.react(handle, message, reaction, viewer.person(), clock.instant()));
    }

    /** Takes a reaction back. */
    public void unreact(Viewer viewer, Room room, UUID id, Reaction reaction) {
        var message = there(viewer, room, id);
        change(viewer, message, handle -> store.unreact(handle, id, reaction, viewer.person()));
    }

    /** Saves a message for the viewer alone: no entry tells of it. */
    public void save(Viewer viewer, Room room, UUID id) {
        var message = there(viewer, room, id);
        database.run(handle -> store.save(handle, message, viewer.person(), clock.instant()));
    }

    public void unsave(Viewer viewer, Room room, UUID id) {
        var message = messages.seen(viewer, room, id);
        database.run(handle -> store.unsave(handle, message.id(), viewer.person()));
    }

    /** What the viewer has put on messages of the room, the newest first. */
    public Mine mine(Viewer viewer, Room room) {
        return database.read(handle -> new Mine(
                store.saved(handle, room.id(), viewer.person(), MOST),
                store.reactions(handle, room.id(), viewer.person(), MOST)));
    }

    private Message there(Viewer viewer, Room room, UUID id) {
        var message = messages.seen(viewer, room, id);
        if (message.removed()) {
            throw Problem.notFound();
        }
        return message;
    }

    private void change(Viewer viewer, Message message, Function<Handle, Boolean> change) {
        database.run(handle -> {
            if (change.apply(handle)) {
                var stream = message.rehearsal() ? StreamId.hosts(message.room()) : StreamId.room(message.room());
                journal.append(handle, stream, "message.reacted", message.id(), viewer.person(), Map.of());
            }
        });
    }
}
