package org.lunchroom.bookmarks.moving;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.lunchroom.bookmarks.Audiences;
import org.lunchroom.bookmarks.Bookmark;
import org.lunchroom.bookmarks.BroughtBookmarks;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;

/** A person's bookmarks as a file, whole: what is taken out can be brought in again. */
@Singleton
public class Exports {
    private final Database database;
    private final Audiences audiences;
    private final BroughtBookmarks bookmarks;

    @Inject
    public Exports(Database database, Audiences audiences, BroughtBookmarks bookmarks) {
        this.database = database;
        this.audiences = audiences;
        this.bookmarks = bookmarks;
    }

    /**
     * A bookmark on its way out.
     *
     * @param room the tag of its room; null where there is none
     */
    record Leaving(Bookmark bookmark, List<String> tags, String room) {}

    /** The file, in the format. */
    public String write(Viewer viewer, ExportFormat format) {
        return format.write(leaving(viewer));
    }

    private List<Leaving> leaving(Viewer viewer) {
        Map<Bookmark, List<String>> all = database.read(handle -> bookmarks.of(handle, viewer.person()));
        return all.entrySet().stream()
                .map(entry -> new Leaving(entry.getKey(), entry.getValue(), audiences.tag(entry.getKey())))
                .toList();
    }
}
