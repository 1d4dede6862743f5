package org.lunchroom.chats.planning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Stage;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** Makes a planned chat everybody's business, and calls it off. */
@Singleton
public class Announcements {
    private final Database database;
    private final Chats chats;
    private final Changes changes;
    private final Clock clock;

    @Inject
    public Announcements(Database database, Chats chats, Changes changes, Clock clock) {
        this.database = database;
        this.chats = chats;
        this.changes = changes;
        this.clock = clock;
    }

    /** Everybody who may read the room sees it from now on; announcing twice changes nothing. */
    public Chat announce(Viewer viewer, UUID id, Scope scope) {
        return all(viewer, id, scope, stage -> {
            if (stage.chat().state() != ChatState.DRAFT) {
                return stage;
            }
            if (stage.chat().startsAt().isBefore(clock.instant())) {
                throw Problem.conflict("in-the-past", "Its time is over already: move it first.");
            }
            var now = clock.instant();
            return stage.with(
                    stage.chat().now(ChatState.ANNOUNCED).announcedAt(now).edited());
        });
    }

    /** It will not take place. */
    public Chat cancel(Viewer viewer, UUID id, Scope scope) {
        return all(viewer, id, scope, stage -> {
            if (stage.chat().state() == ChatState.CANCELLED) {
                return stage;
            }
            if (!stage.chat().state().ahead()) {
                throw Problem.conflict("already-begun", "This chat has begun: end it instead.");
            }
            return stage.with(stage.chat().now(ChatState.CANCELLED).edited().resent());
        });
    }

    private Chat all(Viewer viewer, UUID id, Scope scope, UnaryOperator<Stage> change) {
        chats.led(viewer, id);
        return database.write(handle -> {
            var changed = new ArrayList<Chat>();
            for (var stage : reached(handle, id, scope)) {
                var after = change.apply(stage);
                if (!after.equals(stage)) {
                    changes.keep(handle, after);
                    changed.add(after.chat());
                }
            }
            changed.forEach(chat -> changes.tell(handle, chat, viewer.person()));
            return changed.stream()
                    .filter(chat -> chat.id().equals(id))
                    .findFirst()
                    .orElseGet(() -> chats.byId(id));
        });
    }

    private List<Stage> reached(Handle handle, UUID id, Scope scope) {
        var series = chats.byId(id).series();
        return scope == Scope.ALL && series != null
                ? changes.aheadInSeries(handle, series)
                : List.of(changes.locked(handle, id));
    }
}
