package org.lunchroom.bookmarks;

import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Hears of pages that somebody saved or shared. */
public interface PageWatch {
    /** In the transaction that saves or shares them; they may have been known for long. */
    void named(Handle handle, Collection<UUID> pages);
}
