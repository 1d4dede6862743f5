package org.lunchroom.chats.walls;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Messages;
import org.lunchroom.rooms.Rooms;

/** What the walls of a chat show; every wall of one name shows the same. */
@Singleton
public class Walls {
    /** The entry that says so. */
    public static final String CHANGED = "wall.changed";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private static final int MOST = 8;

    private final Database database;
    private final Journal journal;
    private final Rooms rooms;
    private final Messages messages;
    private final Chats chats;
    private final Changes changes;
    private final WallStore store = new WallStore();

    @Inject
    public Walls(Database database, Journal journal, Rooms rooms, Messages messages, Chats chats, Changes changes) {
        this.database = database;
        this.journal = journal;
        this.rooms = rooms;
        this.messages = messages;
        this.chats = chats;
        this.changes = changes;
    }

    /** As it is now, for anybody who sees the chat. */
    public Wall find(Viewer viewer, UUID id, String name) {
        chats.seen(viewer, id);
        return now(id, checked(name));
    }

    Wall now(UUID chat, String name) {
        return database.read(handle -> store.find(handle, chat, name)).orElseGet(() -> Wall.fresh(name));
    }

    public Wall set(Viewer viewer, UUID id, String name, WallSetting setting) {
        var chat = chats.led(viewer, id);
        var wall = setting.on(checked(name));
        refuseStrangers(chat, wall.spotlight());
        database.run(handle -> {
            // The chat's row keeps two hosts at one wall apart.
            changes.locked(handle, id);
            var names = store.names(handle, id);
            if (!names.contains(name) && names.size() >= MOST) {
                throw Problem.conflict("too-many", "A chat has at most " + MOST + " walls.");
            }
            store.keep(handle, id, wall);
            boolean open = chat.announced() && chat.state() != ChatState.REHEARSAL;
            var stream = open ? StreamId.room(chat.room()) : StreamId.hosts(chat.room());
            journal.append(handle, stream, CHANGED, id, viewer.person(), Map.of("wall", name));
        });
        return wall;
    }

    private void refuseStrangers(Chat chat, UUID spotlight) {
        if (spotlight == null) {
            return;
        }
        var message = messages.find(rooms.byId(chat.room()), spotlight);
        if (!chat.id().equals(message.chat()) || message.removed()) {
            throw Problem.invalid("no-such-message", "spotlight", "There is no such message in this chat.");
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw Problem.invalid("name", "Walls are called by up to 20 letters, digits and hyphens.");
        }
        return name;
    }
}
