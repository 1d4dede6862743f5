package org.lunchroom.bookmarks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.web.KnownPages;
import org.lunchroom.kernel.web.Preview;
import org.lunchroom.kernel.web.WebAddress;
import org.lunchroom.people.People;
import org.lunchroom.people.Person;

/** Joins in what a viewer sees beside a bookmark; a page of them costs as many queries as one. */
@Singleton
public class ShownBookmarks {
    private static final int NOTES = 20;

    private final Database database;
    private final Audiences audiences;
    private final People people;
    private final Pages pages;
    private final KnownPages known;
    private final BookmarkStore store = new BookmarkStore();

    @Inject
    public ShownBookmarks(Database database, Audiences audiences, People people, Pages pages, KnownPages known) {
        this.database = database;
        this.audiences = audiences;
        this.people = people;
        this.pages = pages;
        this.known = known;
    }

    public ShownBookmark show(Viewer viewer, Bookmark bookmark) {
        return show(viewer, List.of(bookmark)).get(0);
    }

    /** In the given order. */
    public List<ShownBookmark> show(Viewer viewer, Collection<Bookmark> bookmarks) {
        var tags = tags(bookmarks.stream().map(Bookmark::id).toList());
        var named = people.named(bookmarks.stream().map(Bookmark::person).toList());
        var savers = savedBy(viewer, bookmarks.stream().map(Bookmark::page).toList());
        var previews = known.of(bookmarks.stream()
                .flatMap(bookmark -> WebAddress.of(bookmark.address()).stream())
                .toList());
        return bookmarks.stream()
                .map(bookmark -> shown(
                        viewer,
                        bookmark,
                        tags.getOrDefault(bookmark.id(), List.of()),
                        named.get(bookmark.person()),
                        savers.getOrDefault(bookmark.page(), SavedBy.NOBODY),
                        preview(bookmark, previews)))
                .toList();
    }

    /** Who keeps the page, however they spell its address. */
    public SavedBy savedBy(Viewer viewer, WebAddress address) {
        return database.read(handle -> pages.find(handle, address))
                .map(page -> savedBy(viewer, List.of(page)).getOrDefault(page, SavedBy.NOBODY))
                .orElse(SavedBy.NOBODY);
    }

    /** Who keeps each of these pages; those that the viewer sees nobody keep are left out. */
    public Map<UUID, SavedBy> savedBy(Viewer viewer, Collection<UUID> of) {
        return savedBy(audiences.of(viewer), of);
    }

    /** The same, as far as this reach goes. */
    public Map<UUID, SavedBy> savedBy(Reach reach, Collection<UUID> of) {
        var all = seen(reach, of);
        var named = people.named(all.stream().map(Bookmark::person).collect(Collectors.toSet()));
        return all.stream()
                .collect(Collectors.groupingBy(
                        Bookmark::page, Collectors.collectingAndThen(Collectors.toList(), list -> among(list, named))));
    }

    /** All bookmarks of these pages that the viewer may see, oldest first. */
    public List<Bookmark> seen(Viewer viewer, Collection<UUID> of) {
        return seen(audiences.of(viewer), of);
    }

    /** The same, as far as this reach goes. */
    public List<Bookmark> seen(Reach reach, Collection<UUID> of) {
        return database.read(handle -> store.of(handle, reach, of));
    }

    /** What the viewer sees of others' bookmarks at this moment. */
    public Reach reach(Viewer viewer) {
        return audiences.of(viewer);
    }

    public Map<UUID, List<String>> tags(Collection<UUID> bookmarks) {
        return database.read(handle -> store.tags(handle, bookmarks));
    }

    private static SavedBy among(List<Bookmark> bookmarks, Map<UUID, Person> named) {
        var notes = bookmarks.stream()
                .filter(bookmark -> !bookmark.note().isEmpty())
                .limit(NOTES)
                .map(bookmark -> new SavedBy.Note(
                        bookmark.id(), named.get(bookmark.person()), bookmark.note(), bookmark.savedAt()))
                .toList();
        return new SavedBy(bookmarks.size(), notes);
    }

    /** What the page says of itself; null where that is not known. */
    Preview preview(WebAddress address) {
        return known.of(List.of(address)).get(address.key());
    }

    private static Preview preview(Bookmark bookmark, Map<String, Preview> previews) {
        return WebAddress.of(bookmark.address())
                .map(address -> previews.get(address.key()))
                .orElse(null);
    }

    private ShownBookmark shown(
            Viewer viewer, Bookmark bookmark, List<String> tags, Person by, SavedBy savedBy, Preview preview) {
        var address = new WebAddress(bookmark.address(), "");
        var title = preview == null || preview.title() == null ? address.shown() : preview.title();
        return new ShownBookmark(
                bookmark.id(),
                bookmark.address(),
                address.site(),
                bookmark.title().isEmpty() ? title : bookmark.title(),
                bookmark.description(),
                bookmark.note(),
                tags,
                bookmark.audience().text(),
                audiences.tag(bookmark),
                bookmark.forGroup(),
                bookmark.readLater(),
                bookmark.savedAt(),
                by,
                bookmark.person().equals(viewer.person()),
                savedBy,
                preview);
    }
}
