package org.lunchroom.bookmarks.tags;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.bookmarks.BookmarkNews;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.Ids;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** Calls a tag otherwise on all of the viewer's bookmarks: what will change is shown before, and can be undone. */
@Singleton
public class Renaming {
    private static final Duration UNDONE_WITHIN = Duration.ofDays(7);
    private static final int SAMPLE = 5;

    private final Database database;
    private final Clock clock;
    private final BookmarkNews news;
    private final RenamingStore store = new RenamingStore();

    @Inject
    public Renaming(Database database, Clock clock, BookmarkNews news) {
        this.database = database;
        this.clock = clock;
        this.news = news;
    }

    /**
     * What will come of it.
     *
     * @param name as it will be written
     * @param merging how many of the bookmarks have the new name already
     * @param there how many have it, with and without the old one; if any do, the two tags become one
     * @param after how many will have it
     * @param sample what some of them are called
     */
    public record Preview(String name, int bookmarks, int merging, int there, int after, List<String> sample) {}

    /** How many bookmarks changed, and by what it is undone. */
    public record Renamed(int bookmarks, UUID change) {}

    public Preview preview(Viewer viewer, String tag, String name) {
        var wanted = BookmarkTag.one("name", name);
        var from = Tags.folded(tag);
        var to = BookmarkTag.folded(wanted);
        boolean other = !from.equals(to);
        return database.read(handle -> {
            int changing = with(handle, viewer, from).size();
            int both = other ? store.countBoth(handle, viewer.person(), from, to) : 0;
            int there = other ? store.with(handle, viewer.person(), to).size() : 0;
            var sample = store.titles(handle, viewer.person(), from, SAMPLE);
            return new Preview(wanted, changing, both, there, changing + there - both, sample);
        });
    }

    /** One that is there already takes it in. */
    public Renamed rename(Viewer viewer, String tag, String name) {
        var wanted = BookmarkTag.one("name", name);
        var from = Tags.folded(tag);
        var to = BookmarkTag.folded(wanted);
        var id = Ids.next();
        return database.write(handle -> {
            var changed = with(handle, viewer, from);
            forgetOld(handle, viewer);
            store.note(handle, id, viewer.person(), from, to, clock.instant());
            if (!from.equals(to)) {
                store.merge(handle, viewer.person(), from, to);
            }
            store.rename(handle, viewer.person(), from, wanted, to);
            news.tell(handle, viewer.person(), changed);
            return new Renamed(changed.size(), id);
        });
    }

    /** As it was, but for bookmarks that were given other tags since. How many these are; none a second time. */
    public int undo(Viewer viewer, UUID change) {
        return database.write(handle -> store.change(handle, viewer.person(), change)
                .map(name -> {
                    var lines = store.lines(handle, change, name);
                    store.putBack(handle, lines, name);
                    store.forget(handle, change);
                    news.tell(
                            handle,
                            viewer.person(),
                            lines.stream().map(RenamingStore.Line::bookmark).toList());
                    return lines.size();
                })
                .orElse(0));
    }

    /** Takes a tag from all of the viewer's bookmarks; a second time does nothing. */
    public void remove(Viewer viewer, String tag) {
        var folded = Tags.folded(tag);
        database.run(handle -> {
            var changed = store.with(handle, viewer.person(), folded);
            store.delete(handle, viewer.person(), folded);
            news.tell(handle, viewer.person(), changed);
        });
    }

    private List<UUID> with(Handle handle, Viewer viewer, String folded) {
        var bookmarks = store.with(handle, viewer.person(), folded);
        if (bookmarks.isEmpty()) {
            throw Problem.notFound();
        }
        return bookmarks;
    }

    private void forgetOld(Handle handle, Viewer viewer) {
        store.before(handle, viewer.person(), clock.instant().minus(UNDONE_WITHIN))
                .forEach(old -> store.forget(handle, old));
    }
}
