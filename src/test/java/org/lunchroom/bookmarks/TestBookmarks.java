package org.lunchroom.bookmarks;

import java.util.ArrayList;
import java.util.List;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.TestDatabase;
import org.lunchroom.rooms.NewRoom;
import org.lunchroom.rooms.Room;
import org.lunchroom.rooms.TestRooms;
import org.lunchroom.rooms.Visibility;

/** Everything of bookmarks on a fresh database, put together by hand. */
public final class TestBookmarks implements AutoCloseable {
    public final TestRooms all;
    public final List<PageWatch> watches = new ArrayList<>();
    public final Audiences audiences;
    public final Pages pages;
    public final BookmarkNews news;
    public final Bookmarks bookmarks;
    public final ShownBookmarks shown;

    public TestBookmarks(TestDatabase kind) {
        all = new TestRooms(kind);
        audiences = new Audiences(all.rooms, all.people);
        pages = new Pages(all.clock, watches);
        news = new BookmarkNews(all.journal);
        bookmarks = new Bookmarks(all.database, all.clock, audiences, pages, news);
        shown = new ShownBookmarks(all.database, audiences, all.people, pages, addresses -> all.known.of(addresses));
    }

    public Room room(Viewer host, String tag, Visibility visibility) {
        return all.rooms.found(host, new NewRoom(tag, tag, "", null, visibility, null, null, null));
    }

    public ShownBookmark save(Viewer viewer, NewBookmark wanted) {
        return shown.show(viewer, bookmarks.save(viewer, wanted, null).bookmark());
    }

    @Override
    public void close() {
        all.close();
    }
}
