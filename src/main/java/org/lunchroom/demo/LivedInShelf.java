package org.lunchroom.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lunchroom.bookmarks.Audience;
import org.lunchroom.bookmarks.Bookmarks;
import org.lunchroom.bookmarks.NewBookmark;
import org.lunchroom.bookmarks.shelves.Shelves;
import org.lunchroom.identity.Persona;
import org.lunchroom.rooms.Room;

/** What the people of the demonstration keep: lines of person, audience, address, title, note and tags. */
@Singleton
class LivedInShelf {
    private final Cast cast;
    private final Bookmarks bookmarks;
    private final Shelves shelves;

    @Inject
    LivedInShelf(Cast cast, Bookmarks bookmarks, Shelves shelves) {
        this.cast = cast;
        this.bookmarks = bookmarks;
        this.shelves = shelves;
    }

    /** Everybody saves theirs, with what is done between; the host pins the first. */
    void fill(Room room, Runnable between) {
        UUID first = null;
        for (var line : lines()) {
            between.run();
            var page = save(
                    room,
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
            first = first == null ? page : first;
        }
        shelves.tidy(cast.enter(Persona.HOST), room, first, new Shelves.Tidying(null, true));
    }

    private UUID save(Room room, List<String> parts) {
        var who = Persona.of(parts.get(0)).orElseThrow();
        var audience = Audience.valueOf(parts.get(1).toUpperCase(Locale.ROOT));
        var wanted = new NewBookmark(
                parts.get(2),
                parts.get(3),
                null,
                parts.get(4),
                List.of(parts.get(5).split(", ")),
                audience,
                audience == Audience.ROOM ? room.tag() : null,
                audience == Audience.ME);
        return bookmarks.save(cast.enter(who), wanted, null).bookmark().page();
    }

    private static List<String> lines() {
        try (var file = LivedInShelf.class.getResourceAsStream("/demo/shelf.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
