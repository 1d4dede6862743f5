package org.lunchroom.rooms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.sql.Database;

/** What hosts posted in a rehearsal: gone at its end, from the tables and from every screen. */
@Singleton
public class RehearsedMessages {
    private final Database database;
    private final Journal journal;
    private final RehearsalStore store = new RehearsalStore();
    private final MessageStore messages = new MessageStore();

    @Inject
    public RehearsedMessages(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** What is there so far, for the hosts. */
    public List<Message> of(UUID chat) {
        return database.read(handle -> messages.all(handle, store.of(handle, chat)));
    }

    /** Deletes them and tells the hosts' screens; call it after every other change of the transaction. */
    public void drop(Handle handle, UUID room, UUID chat) {
        for (var message : store.drop(handle, chat)) {
            journal.append(handle, StreamId.hosts(room), "message.removed", message, null, Map.of());
        }
    }
}
