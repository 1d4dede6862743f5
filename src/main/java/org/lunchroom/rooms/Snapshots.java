package org.lunchroom.rooms;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.Json;
import org.lunchroom.kernel.http.JsonAnswers;

/** A whole room at one moment: with the entries after its head it stays whole. */
@Singleton
public class Snapshots {
    private static final int NEWEST = 50;

    private final Clock clock;
    private final Journal journal;
    private final Rooms rooms;
    private final Messages messages;
    private final ShownMessages shown;
    private final Authors authors;
    private final Iterable<RoomPart> parts;
    // When a chat begins, everybody opens its room at once, and all read the same messages.
    private final Cache<At, Newest> newest = Caffeine.newBuilder()
            .maximumSize(200)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    @Inject
    Snapshots(
            Clock clock,
            Journal journal,
            Rooms rooms,
            Messages messages,
            ShownMessages shown,
            Authors authors,
            Instance<RoomPart> parts) {
        this(clock, journal, rooms, messages, shown, authors, (Iterable<RoomPart>) parts);
    }

    public Snapshots(
            Clock clock,
            Journal journal,
            Rooms rooms,
            Messages messages,
            ShownMessages shown,
            Authors authors,
            Iterable<RoomPart> parts) {
        this.clock = clock;
        this.journal = journal;
        this.rooms = rooms;
        this.messages = messages;
        this.shown = shown;
        this.authors = authors;
        this.parts = parts;
    }

    /**
     * What of a room depends on the viewer or changes by the minute.
     *
     * @param onRoster whether the roster lets the viewer post; false unless the roster decides
     * @param nextPostAt when slow mode lets the viewer post again; null for at once
     */
    public record Now(
            boolean canSpeak,
            boolean onRoster,
            boolean runs,
            boolean hosting,
            Instant nextPostAt,
            List<ShownMessage.Author> hosts,
            long head,
            Instant now) {}

    private record At(UUID room, long head) {}

    private record Newest(JsonArray messages, String before) {}

    /** The room as the viewer sees it. */
    public JsonObject of(Viewer viewer, Room room) {
        // The head first: what happens while the rest is read comes again as an entry, and harms nothing.
        long head = journal.head(StreamId.room(room.id()));
        var newest = this.newest.get(new At(room.id(), head), at -> read(room));
        var json = Json.createObjectBuilder(JsonAnswers.object(ShownRoom.of(room, rooms.membership(viewer, room))));
        json.addAll(Json.createObjectBuilder(JsonAnswers.object(now(viewer, room, head))));
        json.add("messages", newest.messages);
        if (newest.before != null) {
            json.add("before", newest.before);
        }
        json.add("chat", JsonValue.NULL);
        for (var part : parts) {
            json.add(part.member(), part.show(viewer, room));
        }
        return json.build();
    }

    private Now now(Viewer viewer, Room room, long head) {
        var now = clock.instant();
        return new Now(
                rooms.speaks(viewer, room),
                rooms.onRoster(viewer, room),
                rooms.runs(viewer, room),
                rooms.hosts(viewer, room),
                messages.nextAt(viewer, room).filter(now::isBefore).orElse(null),
                authors.running(room),
                head,
                now);
    }

    private Newest read(Room room) {
        var page = messages.newest(room, NEWEST);
        var array = Json.createArrayBuilder();
        shown.show(page.messages()).forEach(message -> array.add(JsonAnswers.object(message)));
        var before = page.older() ? Cursor.at(page.messages().get(0).number()) : null;
        return new Newest(array.build(), before);
    }
}
