package org.lunchroom.chats.planning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.Stage;
import org.lunchroom.chats.series.SeriesPlans;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/** Makes a planned chat everybody's business, and calls it off. */
@Singleton
public class Announcements {
    private final Database database;
    private final Chats chats;
    private final Changes changes;
    private final SeriesPlans series;
    private final Clock clock;

    @Inject
    public Announcements(Database database, Chats chats, Changes changes, SeriesPlans series, Clock clock) {
        this.database = database;
        this.chats = chats;
        this.changes = changes;
        this.series = series;
        this.clock = clock;
    }

    /** Everybody who may read the room sees it from now on; announcing twice changes nothing. */
    public Chat announce(Viewer viewer, UUID id, Scope scope) {
        return all(viewer, id, scope, series::announce, stage -> {
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
        return all(viewer, id, scope, series::end, stage -> {
            if (stage.chat().state() == ChatState.CANCELLED) {
                return stage;
            }
            if (!stage.chat().state().ahead()) {
                throw Problem.conflict("already-begun", "This chat has begun: end it instead.");
            }
            return stage.with(stage.chat().now(ChatState.CANCELLED).edited().resent());
        });
    }

    private Chat all(
            Viewer viewer, UUID id, Scope scope, BiConsumer<Handle, UUID> inSeries, UnaryOperator<Stage> change) {
        var asked = chats.led(viewer, id);
        boolean wide = scope == Scope.ALL && asked.series() != null;
        return database.write(handle -> {
            if (wide) {
                inSeries.accept(handle, asked.series());
            }
            var changed = new ArrayList<Chat>();
            for (var stage :
                    wide ? changes.aheadInSeries(handle, asked.series()) : List.of(changes.locked(handle, id))) {
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
}
