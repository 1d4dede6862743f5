package org.lunchroom.recap;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.chats.Discretion;
import org.lunchroom.kernel.sql.Database;

/** Whoever appears as a colleague in a chat's recap does so wherever the chat is quoted. */
@Singleton
public class Colleagues implements Discretion {
    private final Database database;
    private final RecapStore store = new RecapStore();

    @Inject
    public Colleagues(Database database) {
        this.database = database;
    }

    @Override
    public Map<UUID, Set<UUID>> unnamed(Collection<UUID> chats) {
        return chats.isEmpty() ? Map.of() : database.read(handle -> store.colleagues(handle, chats));
    }
}
