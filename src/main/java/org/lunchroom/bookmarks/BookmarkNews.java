package org.lunchroom.bookmarks;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;

/** Tells the journal which of a person's bookmarks are new, otherwise or gone: a stream for each person. */
@Singleton
public class BookmarkNews {
    private final Journal journal;

    @Inject
    public BookmarkNews(Journal journal) {
        this.journal = journal;
    }

    /** Call it last in a transaction. */
    public void tell(Handle handle, UUID person, Collection<UUID> bookmarks) {
        if (bookmarks.isEmpty()) {
            return;
        }
        var stream = StreamId.bookmarks(person);
        journal.open(handle, stream);
        var entries = journal.begin(handle, stream);
        bookmarks.forEach(bookmark -> entries.add(Bookmarks.CHANGED, bookmark, person, Map.of()));
        journal.write(handle, entries);
    }
}
