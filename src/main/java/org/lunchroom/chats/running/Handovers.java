package org.lunchroom.chats.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.lunchroom.audit.Audit;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.Chats;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** Who is in charge: one at a time, handed over in one call, and everybody sees who it is. */
@Singleton
public class Handovers {
    private final Database database;
    private final Chats chats;
    private final Changes changes;
    private final Audit audit;

    @Inject
    public Handovers(Database database, Chats chats, Changes changes, Audit audit) {
        this.database = database;
        this.chats = chats;
        this.changes = changes;
        this.audit = audit;
    }

    /** To another host or co-moderator, or to oneself. */
    public Chat handOver(Viewer viewer, UUID id, UUID to) {
        chats.led(viewer, id);
        if (!to.equals(viewer.person())
                && chats.leads(id).stream().noneMatch(lead -> lead.person().equals(to))) {
            throw Problem.invalid("no-such-host", "to", "Only a host or co-moderator of this chat can take over.");
        }
        return database.write(handle -> {
            var stage = changes.locked(handle, id);
            if (stage.chat().inCharge().equals(to)) {
                return stage.chat();
            }
            audit.record(handle, viewer, "chat.handed-over", id, to, Map.of());
            return changes.keepAndTell(handle, stage.with(stage.chat().ledBy(to).edited()), viewer.person());
        });
    }
}
