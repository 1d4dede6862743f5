package org.lunchroom.rooms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;

/** What hosts posted in a rehearsal: gone at its end, from the tables and from every screen. */
@Singleton
public class RehearsedMessages {
    private final Journal journal;
    private final RehearsalStore store = new RehearsalStore();

    @Inject
    public RehearsedMessages(Journal journal) {
        this.journal = journal;
    }

    /** Deletes them and tells the hosts' screens; call it after every other change of the transaction. */
    public void drop(Handle handle, UUID room, UUID chat) {
        for (var message : store.drop(handle, chat)) {
            journal.append(handle, StreamId.hosts(room), "message.removed", message, null, Map.of());
        }
    }
}
