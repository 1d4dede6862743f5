package org.lunchroom.previews;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.settings.Settings;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Room;

/** The words of pages, kept so that a shelf outlives them; only where an admin wants that. */
@Singleton
public class PageTexts {
    private final Database database;
    private final Clock clock;
    private final boolean wanted;
    private final PageTextStore store = new PageTextStore();

    @Inject
    public PageTexts(Database database, Clock clock, Settings settings) {
        this.database = database;
        this.clock = clock;
        this.wanted = settings.truth("lunchroom.links.snapshots", false);
    }

    /** What a page said, a paragraph for each line. */
    public record PageText(Instant keptAt, String words) {}

    /** In the place of what it said before; a page that says nothing any more keeps its old words. */
    void keep(Handle handle, UUID page, String words) {
        if (wanted && words != null) {
            store.delete(handle, page);
            store.insert(handle, page, clock.instant(), words);
        }
    }

    /** Of a page on the room's shelf; else a 404. */
    PageText onShelf(Room room, UUID page) {
        return database.read(handle ->
                        store.stands(handle, room.id(), page) ? store.find(handle, page) : Optional.<PageText>empty())
                .orElseThrow(Problem::notFound);
    }

    /** Of a page that the viewer sees a bookmark of. */
    PageText of(UUID page) {
        return database.read(handle -> store.find(handle, page)).orElseThrow(Problem::notFound);
    }
}
