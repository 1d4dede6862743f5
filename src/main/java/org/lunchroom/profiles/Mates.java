package org.lunchroom.profiles;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.lunchroom.kernel.sql.Database;

/** Who shares a room with whom. In which, it does not say: who only listens there is named to nobody. */
@Singleton
public class Mates {
    private final Database database;
    private final ProfileStore store = new ProfileStore();

    @Inject
    public Mates(Database database) {
        this.database = database;
    }

    public boolean are(UUID one, UUID other) {
        return database.read(handle -> store.mates(handle, one, other));
    }
}
