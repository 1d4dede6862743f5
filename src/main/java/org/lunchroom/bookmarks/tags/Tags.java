package org.lunchroom.bookmarks.tags;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.lunchroom.bookmarks.Audiences;
import org.lunchroom.bookmarks.BookmarkNews;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** Tags, of all bookmarks that the viewer sees; they change them on their own. */
@Singleton
public class Tags {
    private static final int LONGEST_LIST = 30;

    private final Database database;
    private final Audiences audiences;
    private final BookmarkNews news;
    private final TagStore store = new TagStore();

    @Inject
    public Tags(Database database, Audiences audiences, BookmarkNews news) {
        this.database = database;
        this.audiences = audiences;
        this.news = news;
    }

    /** A tag, and how many pages have it. */
    public record Counted(String tag, int count) {}

    /** Those that begin so, whatever their case, the most used first. */
    public List<Counted> beginning(Viewer viewer, String start) {
        var reach = audiences.of(viewer);
        var folded = BookmarkTag.folded(BookmarkTag.cleaned(start));
        return database.read(handle -> store.beginning(handle, reach, folded, LONGEST_LIST));
    }

    /** Those that stand on the same bookmarks. */
    public List<Counted> beside(Viewer viewer, String tag) {
        var reach = audiences.of(viewer);
        var folded = BookmarkTag.folded(BookmarkTag.cleaned(tag));
        return database.read(handle -> store.beside(handle, reach, folded, LONGEST_LIST));
    }

    /** Calls a tag otherwise on all of the viewer's bookmarks; one that is there already takes it in. How many changed. */
    public int rename(Viewer viewer, String tag, String name) {
        var wanted = BookmarkTag.one("name", name);
        var from = BookmarkTag.folded(BookmarkTag.cleaned(tag));
        var to = BookmarkTag.folded(wanted);
        return database.write(handle -> {
            var changed = store.with(handle, viewer.person(), from);
            if (changed.isEmpty()) {
                throw Problem.notFound();
            }
            if (!from.equals(to)) {
                store.merge(handle, viewer.person(), from, to);
            }
            store.rename(handle, viewer.person(), from, wanted, to);
            news.tell(handle, viewer.person(), changed);
            return changed.size();
        });
    }

    /** Takes a tag from all of the viewer's bookmarks; a second time does nothing. */
    public void remove(Viewer viewer, String tag) {
        var folded = BookmarkTag.folded(BookmarkTag.cleaned(tag));
        database.run(handle -> {
            var changed = store.with(handle, viewer.person(), folded);
            store.delete(handle, viewer.person(), folded);
            news.tell(handle, viewer.person(), changed);
        });
    }
}
