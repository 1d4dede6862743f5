package org.lunchroom.chats;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;

/** The answers that hosts picked for the recap. */
@Singleton
public class Picks {
    /** The entry in the hosts' stream that says so. */
    public static final String CHANGED = "pick.changed";

    private final Database database;
    private final Journal journal;
    private final Rooms rooms;
    private final Messages messages;
    private final Chats chats;
    private final Clock clock;
    private final PickStore store = new PickStore();

    @Inject
    public Picks(Database database, Journal journal, Rooms rooms, Messages messages, Chats chats, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.rooms = rooms;
        this.messages = messages;
        this.chats = chats;
        this.clock = clock;
    }

    /** In the order in which they were picked. */
    public List<UUID> of(UUID chat) {
        return database.read(handle -> store.of(handle, chat));
    }

    /** Picks a message of the chat; twice is once. */
    public void pick(Viewer viewer, UUID id, UUID message) {
        var chat = chats.led(viewer, id);
        var found = messages.find(rooms.byId(chat.room()), message);
        if (!chat.id().equals(found.chat()) || found.removed()) {
            throw Problem.notFound();
        }
        database.run(handle -> turn(handle, viewer, chat, message, true));
    }

    public void unpick(Viewer viewer, UUID id, UUID message) {
        var chat = chats.led(viewer, id);
        database.run(handle -> turn(handle, viewer, chat, message, false));
    }

    /** These and no others; the caller has checked that they belong to the chat. */
    public void only(Handle handle, Viewer viewer, Chat chat, Collection<UUID> wanted) {
        var before = store.of(handle, chat.id());
        before.stream()
                .filter(message -> !wanted.contains(message))
                .forEach(message -> turn(handle, viewer, chat, message, false));
        new LinkedHashSet<>(wanted)
                .stream()
                        .filter(message -> !before.contains(message))
                        .forEach(message -> turn(handle, viewer, chat, message, true));
    }

    private void turn(Handle handle, Viewer viewer, Chat chat, UUID message, boolean picked) {
        boolean changed = picked
                ? store.add(handle, chat.id(), message, viewer.person(), clock.instant())
                : store.remove(handle, chat.id(), message);
        if (changed) {
            var facts = Map.of("chat", chat.id().toString());
            journal.append(handle, StreamId.hosts(chat.room()), CHANGED, message, viewer.person(), facts);
        }
    }
}
