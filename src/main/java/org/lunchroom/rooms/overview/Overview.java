package org.lunchroom.rooms.overview;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.sql.Database;

/** Lists rooms that nobody invited the viewer to; that somebody looked is on record. */
@Singleton
public class Overview {
    private final Database database;
    private final Audit audit;
    private final OverviewStore store = new OverviewStore();

    @Inject
    public Overview(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * A page of them, by tag.
     *
     * @param after the tag of the last one seen; empty for the first page
     */
    public List<KeptRoom> rooms(Viewer admin, String text, String after, int limit) {
        audit.read(admin, "rooms.listed", null, Map.of());
        return database.read(handle -> store.after(handle, after, text.toLowerCase(Locale.ROOT), limit));
    }

    /** How many rooms there are. */
    public long count() {
        return database.read(store::count);
    }
}
