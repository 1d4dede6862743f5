package org.lunchroom.moderation.waiting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.moderation.Measure;

/** Whose posts wait in which room; remembered for a second, so that posting asks nothing and holding counts within two. */
@Singleton
public class HeldPeople {
    private final Database database;
    private final HeldPersonStore store = new HeldPersonStore();
    private final Cache<UUID, Set<UUID>> recent = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofSeconds(1))
            .build();

    @Inject
    public HeldPeople(Database database) {
        this.database = database;
    }

    /** Part of a larger transaction. */
    public void hold(Handle handle, Measure measure) {
        store.insert(handle, measure.room(), measure.person(), measure.id());
        database.afterCommit(() -> recent.invalidate(measure.room()));
    }

    /** Part of a larger transaction. */
    public void letGo(Handle handle, Measure measure) {
        store.delete(handle, measure.id());
        database.afterCommit(() -> recent.invalidate(measure.room()));
    }

    boolean has(UUID room, UUID person) {
        return recent.get(room, id -> database.read(handle -> store.of(handle, id)))
                .contains(person);
    }
}
