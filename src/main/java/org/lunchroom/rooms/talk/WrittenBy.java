package org.lunchroom.rooms.talk;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lunchroom.kernel.sql.Database;

/** What some people wrote in some rooms, and who wrote in one: who only reads stands nowhere. */
@Singleton
public class WrittenBy {
    private final Database database;
    private final TalkStore store = new TalkStore();

    @Inject
    public WrittenBy(Database database) {
        this.database = database;
    }

    /** The newest messages of these people in these rooms. */
    public List<UUID> newest(Collection<UUID> authors, Collection<UUID> rooms, Instant since, int limit) {
        return authors.isEmpty() || rooms.isEmpty()
                ? List.of()
                : database.read(handle -> store.by(handle, authors, rooms, since, limit));
    }

    /** Who wrote there last. */
    public List<UUID> authors(UUID room, Instant since, int limit) {
        return database.read(handle -> store.authors(handle, room, since, limit));
    }
}
