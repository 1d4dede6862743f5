package org.lunchroom.bookmarks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.sql.OnlyOnce;
import org.lunchroom.kernel.web.WebAddress;

/**
 * Links that people keep. A person has a page once, however its address is spelled: saving it again changes what they
 * say about it. Others see it if its audience includes them; whoever may not sees neither it nor that it counts.
 */
@Singleton
public class Bookmarks {
    /** The entry that says a bookmark is new, otherwise or gone. */
    public static final String CHANGED = "bookmark.changed";

    private final Database database;
    private final Clock clock;
    private final Audiences audiences;
    private final Pages pages;
    private final BookmarkNews news;
    private final OnlyOnce onlyOnce;
    private final BookmarkStore store = new BookmarkStore();

    @Inject
    public Bookmarks(Database database, Clock clock, Audiences audiences, Pages pages, BookmarkNews news) {
        this.database = database;
        this.clock = clock;
        this.audiences = audiences;
        this.pages = pages;
        this.news = news;
        this.onlyOnce = new OnlyOnce(clock);
    }

    /** Saves a page, or changes what the viewer says about one that they saved; a retry with the same key does nothing. */
    public Kept save(Viewer viewer, NewBookmark wanted, String key) {
        var address = WebAddress.checked("address", Check.present("address", wanted.address()));
        var change = change(viewer, wanted);
        var fresh = change.to(Bookmark.blank(Ids.next(), viewer.person(), address.href(), clock.instant()));
        var made = database.write(handle ->
                onlyOnce.make(handle, viewer.person(), key, "bookmark", () -> kept(handle, fresh, address, change)));
        return new Kept(seen(viewer, made.id()), made.now() && made.id().equals(fresh.id()));
    }

    private UUID kept(Handle handle, Bookmark fresh, WebAddress address, Change change) {
        var page = pages.known(handle, address);
        if (store.insert(handle, fresh.on(page))) {
            store.tag(handle, fresh.id(), change.tags() == null ? List.of() : change.tags());
            news.tell(handle, fresh.person(), List.of(fresh.id()));
            return fresh.id();
        }
        var before = store.own(handle, fresh.person(), page).orElseThrow(Problem::notFound);
        put(handle, change.to(before), change);
        return before.id();
    }

    /** Changes what the viewer says about a page, or its address. */
    public Bookmark change(Viewer viewer, UUID id, NewBookmark wanted) {
        var before = own(viewer, id);
        var change = change(viewer, wanted);
        var after = change.to(before);
        database.run(handle -> {
            var page = pages.known(handle, WebAddress.checked("address", after.address()));
            if (!page.equals(before.page())
                    && store.own(handle, viewer.person(), page).isPresent()) {
                throw Problem.conflict("saved-already", "You have saved this address already.");
            }
            put(handle, after.on(page), change);
        });
        return seen(viewer, id);
    }

    /** Forgets it; a second time too. */
    public void remove(Viewer viewer, UUID id) {
        var found = find(viewer, id);
        found.ifPresent(bookmark -> refuseOthers(viewer, bookmark));
        found.ifPresent(bookmark -> database.run(handle -> {
            store.delete(handle, id);
            news.tell(handle, viewer.person(), List.of(id));
        }));
    }

    public Bookmark seen(Viewer viewer, UUID id) {
        return find(viewer, id).orElseThrow(Problem::notFound);
    }

    /** These bookmarks whoever asks, in no order: for code that decides itself who sees them. */
    public List<Bookmark> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : database.read(handle -> store.all(handle, ids));
    }

    /** Those of these bookmarks that the viewer may see, in no order. */
    public List<Bookmark> seen(Viewer viewer, Collection<UUID> ids) {
        var reach = audiences.of(viewer);
        return ids.isEmpty() ? List.of() : database.read(handle -> store.seen(handle, reach, ids));
    }

    /** Those that the viewer may see, newest first. */
    public List<Bookmark> list(Viewer viewer, WhichBookmarks which) {
        var reach = audiences.of(viewer);
        return database.read(handle -> store.list(handle, reach, which));
    }

    /** The viewer's own bookmark of a page, if they saved it. */
    public Optional<Bookmark> mine(Viewer viewer, WebAddress address) {
        return database.read(
                handle -> pages.find(handle, address).flatMap(page -> store.own(handle, viewer.person(), page)));
    }

    private Optional<Bookmark> find(Viewer viewer, UUID id) {
        var reach = audiences.of(viewer);
        return database.read(handle -> store.seen(handle, reach, id));
    }

    private void put(Handle handle, Bookmark bookmark, Change change) {
        store.update(handle, bookmark);
        if (change.tags() != null) {
            store.tag(handle, bookmark.id(), change.tags());
        }
        news.tell(handle, bookmark.person(), List.of(bookmark.id()));
    }

    private Bookmark own(Viewer viewer, UUID id) {
        var found = seen(viewer, id);
        refuseOthers(viewer, found);
        return found;
    }

    private static void refuseOthers(Viewer viewer, Bookmark bookmark) {
        if (!bookmark.person().equals(viewer.person())) {
            throw Problem.forbidden("Only whoever saved it changes a bookmark.");
        }
    }

    private Change change(Viewer viewer, NewBookmark wanted) {
        return Change.of(wanted, audiences.aim(viewer, wanted), clock.instant());
    }
}
