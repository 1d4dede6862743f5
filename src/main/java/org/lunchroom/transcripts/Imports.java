package org.lunchroom.transcripts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.Rooms;

/** Turns a transcript into a past chat with its recap: whole or not at all, and once for each key. */
@Singleton
public class Imports {
    static final String KIND = "import";

    /** What an import made. */
    public record Imported(UUID chat, String room, String recap, boolean now) {}

    private final Database database;
    private final Clock clock;
    private final Rooms rooms;
    private final Chats chats;
    private final PastChats pastChats;
    private final Audit audit;

    @Inject
    public Imports(Database database, Clock clock, Rooms rooms, Chats chats, PastChats pastChats, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.rooms = rooms;
        this.chats = chats;
        this.pastChats = pastChats;
        this.audit = audit;
    }

    /**
     * Imports a transcript.
     *
     * @param tag the room; null for the one that the transcript's hashtag names. It is founded if there is none
     */
    public Imported run(Viewer viewer, String tag, JsonValue file, String key) {
        var transcript = TranscriptReader.read(Check.present("transcript", file), Reactions.KINDS);
        var made = database.write(handle -> new OnlyOnce(clock)
                .make(handle, viewer.person(), key, KIND, () -> enter(handle, viewer, tag, transcript)));
        var chat = chats.byId(made.id());
        return new Imported(chat.id(), rooms.byId(chat.room()).tag(), "/chats/" + chat.id() + "/recap", made.now());
    }

    private UUID enter(Handle handle, Viewer viewer, String tag, Transcript transcript) {
        var room = room(viewer, tag, transcript);
        var chat = pastChats.enter(handle, viewer, room, transcript);
        audit.record(
                handle,
                viewer,
                "transcript.imported",
                chat,
                Map.of("posts", "" + transcript.posts().size()));
        return chat;
    }

    private Room room(Viewer viewer, String tag, Transcript transcript) {
        var wanted = tag == null ? transcript.tag() : tag;
        if (wanted == null || wanted.isBlank()) {
            throw Problem.invalid("required", "room", "The transcript has no hashtag: name a room.");
        }
        var plain = wanted.strip().replaceFirst("^#", "");
        var room = rooms.find(viewer, plain)
                .orElseGet(() -> rooms.found(viewer, NewRoom.called(plain, transcript.title())));
        if (!rooms.runs(viewer, room)) {
            throw Problem.forbidden("Only those who run the room can import into it.");
        }
        return room;
    }
}
