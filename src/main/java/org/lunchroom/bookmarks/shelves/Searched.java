package org.lunchroom.bookmarks.shelves;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lunchroom.bookmarks.BookmarkSearch.Facts;
import org.lunchroom.bookmarks.SavedBy;
import org.lunchroom.kernel.web.Preview;
import org.lunchroom.people.Person;
import org.lunchroom.rooms.Room;

/** What a search looks at of a page on a shelf: all that its reader sees there, and nothing else. */
final class Searched {
    private Searched() {}

    static Facts facts(Room room, Shelf.Item item) {
        var notes = item.savedBy().notes();
        return new Facts(
                words(item, notes),
                item.tags(),
                people(item, notes),
                room.id(),
                item.at(),
                item.savedBy().count());
    }

    private static List<String> words(Shelf.Item item, List<SavedBy.Note> notes) {
        var shown = Stream.of(item.title(), item.site(), String.join(" ", item.tags()));
        var said = Stream.ofNullable(item.shared()).map(Shelf.Shared::sentence);
        var page = Stream.ofNullable(item.preview()).flatMap(Searched::words);
        return Stream.of(shown, said, notes.stream().map(SavedBy.Note::note), page)
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<String> words(Preview preview) {
        return Stream.of(preview.title(), preview.description(), preview.author());
    }

    private static Set<UUID> people(Shelf.Item item, List<SavedBy.Note> notes) {
        var sharer = Stream.ofNullable(item.shared()).map(Shelf.Shared::by);
        return Stream.concat(sharer, notes.stream().map(SavedBy.Note::by))
                .filter(Objects::nonNull)
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
