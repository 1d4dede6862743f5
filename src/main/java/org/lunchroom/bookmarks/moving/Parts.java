package org.lunchroom.bookmarks.moving;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.bookmarks.BroughtBookmarks;
import org.lunchroom.bookmarks.BroughtBookmarks.Brought;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.kernel.time.DueWork;

/**
 * Brings a large file in, some bookmarks at a time, each time in a transaction of its own: what has come can be seen, the
 * rest can be called off, and whichever node is there goes on after a restart.
 */
@Singleton
public class Parts implements DueWork {
    // Other work that falls due waits for no more than this.
    private static final int AT_ONCE = 200;

    private final Clock clock;
    private final Due due;
    private final BroughtBookmarks bookmarks;
    private final ImportStore imports = new ImportStore();
    private final PartStore store = new PartStore();

    @Inject
    public Parts(Clock clock, Due due, BroughtBookmarks bookmarks) {
        this.clock = clock;
        this.due = due;
        this.bookmarks = bookmarks;
    }

    @Override
    public String kind() {
        return "bookmark-import";
    }

    /** What is to come of an import; the first part comes in a moment. */
    void put(Handle handle, UUID id, List<Brought> all) {
        var parts = new ArrayList<String>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(Waiting.write(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
        store.insert(handle, id, parts);
        due.at(handle, kind(), id, clock.instant());
    }

    @Override
    public void run(Handle handle, UUID id, Instant dueAt) {
        // Whoever calls it off waits here, and takes back what came.
        var person = imports.locked(handle, id);
        var part = store.next(handle, id);
        if (person.isEmpty() || part.isEmpty()) {
            return;
        }
        var some = Waiting.read(part.get().entries());
        int brought = bookmarks.bring(handle, person.get(), id, some);
        imports.came(handle, id, brought, some.size() - brought);
        store.delete(handle, id, part.get().part());
        if (store.next(handle, id).isPresent()) {
            due.at(handle, kind(), id, clock.instant());
        }
    }
}
