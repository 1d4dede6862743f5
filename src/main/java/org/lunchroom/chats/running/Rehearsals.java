package org.lunchroom.chats.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Stage;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.rooms.RehearsedMessages;

/** A chat run among its hosts and co-moderators. At its end everything posted in it is gone, and the chat is as before. */
@Singleton
public class Rehearsals {
    private final Database database;
    private final Chats chats;
    private final Changes changes;
    private final RehearsedMessages rehearsed;
    private final Clock clock;

    @Inject
    public Rehearsals(Database database, Chats chats, Changes changes, RehearsedMessages rehearsed, Clock clock) {
        this.database = database;
        this.chats = chats;
        this.changes = changes;
        this.rehearsed = rehearsed;
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
            var begun = Clockwork.rehearsing(stage, clock.instant());
            changes.keep(handle, begun);
            changes.tellHosts(handle, begun.chat(), viewer.person());
            return begun.chat();
        });
    }

    public Chat end(Viewer viewer, UUID id) {
        chats.led(viewer, id);
        return database.write(handle -> {
            var stage = changes.locked(handle, id);
            if (stage.chat().state() != ChatState.REHEARSAL) {
                return stage.chat();
            }
            return undo(handle, stage, viewer.person());
        });
    }

    /** Everything as before; nobody but the hosts hears of it. */
    Chat undo(Handle handle, Stage stage, UUID actor) {
        var undone = Clockwork.undone(stage);
        changes.keep(handle, undone);
        rehearsed.drop(handle, stage.chat().room(), stage.chat().id());
        changes.tellHosts(handle, undone.chat(), actor);
        return undone.chat();
    }
}
