package org.lunchroom.bookmarks.tags;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.lunchroom.bookmarks.Audiences;
import org.lunchroom.bookmarks.BookmarkTag;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;

/** Tags: of all bookmarks that the viewer sees, of their own, or of a room's shelf. */
@Singleton
public class Tags {
    private final Database database;
    private final Audiences audiences;
    private final TagStore store = new TagStore();

    @Inject
    public Tags(Database database, Audiences audiences) {
        this.database = database;
        this.audiences = audiences;
    }

    /** A tag, and how many pages have it. */
    public record Counted(String tag, int count) {}

    /**
     * A page of tags.
     *
     * @param total how many there are in all
     * @param after where the list goes on; null at the end
     */
    public record TagList(List<Counted> tags, int total, String after) {}

    /** Those that begin so, whatever their case. */
    TagList list(Viewer viewer, WhichTags which) {
        var reach = audiences.of(viewer);
        var folded = which.beginning(folded(which.start()));
        var found = database.read(handle -> store.list(handle, reach, folded));
        int total = database.read(handle -> store.count(handle, reach, folded));
        var last = found.size() < which.limit() ? null : found.get(found.size() - 1);
        return new TagList(
                found.stream().map(row -> new Counted(row.tag(), row.count())).toList(),
                total,
                last == null ? null : new TagPlace(last.count(), last.folded()).cursor());
    }

    /** Those that stand on the same pages. */
    TagList beside(Viewer viewer, WhichTags which, String tag) {
        return list(viewer, which.beside(folded(tag)));
    }

    static String folded(String written) {
        return BookmarkTag.folded(BookmarkTag.cleaned(written));
    }
}
