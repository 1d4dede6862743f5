package org.lunchroom.chats;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.Messages;

/** A chat run among its hosts and co-moderators. At its end everything posted in it is gone, and the chat is as before. */
@Singleton
public class Rehearsals {
    private final Database database;
    private final Chats chats;
    private final Changes changes;
    private final Messages messages;
    private final Clock clock;

    @Inject
    public Rehearsals(Database database, Chats chats, Changes changes, Messages messages, Clock clock) {
        this.database = database;
        this.chats = chats;
        this.changes = changes;
        this.messages = messages;
        this.clock = clock;
    }

    public Chat start(Viewer viewer, UUID id) {
        chats.led(viewer, id);
        return database.write(handle -> {
            var stage = changes.locked(handle, id);
            var state = stage.chat().state();
            if (state != ChatState.DRAFT && state != ChatState.ANNOUNCED) {
                throw Problem.conflict("already-moved", "Only a chat that is still ahead can be rehearsed.");
            }
            return changes.keepAndTell(handle, Clockwork.rehearsing(stage, clock.instant()), viewer.person());
        });
    }

    public Chat end(Viewer viewer, UUID id) {
        chats.led(viewer, id);
        return database.write(handle -> {
            var stage = changes.locked(handle, id);
            if (stage.chat().state() != ChatState.REHEARSAL) {
                return stage.chat();
            }
            drop(handle, stage.chat());
            return changes.keepAndTell(handle, Clockwork.undone(stage), viewer.person());
        });
    }

    boolean ends(Stage before, Stage after) {
        return before.chat().state() == ChatState.REHEARSAL && after.chat().state() != ChatState.REHEARSAL;
    }

    void drop(Handle handle, Chat chat) {
        messages.drop(handle, chat.id());
    }
}
