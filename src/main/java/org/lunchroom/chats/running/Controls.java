package org.lunchroom.chats.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;
import org.lunchroom.chats.Changes;
import org.lunchroom.chats.Chat;
import org.lunchroom.chats.ChatState;
import org.lunchroom.chats.Chats;
import org.lunchroom.chats.RunOfShow;
import org.lunchroom.chats.RunOfShow.End;
import org.lunchroom.chats.Stage;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Check;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;

/**
 * What hosts do to a running show. Each control says from which step it was pressed: of two hosts who press at once, the
 * second is told that the show has already moved.
 */
@Singleton
public class Controls {
    private static final int LONGEST_EXTENSION = 60;

    /**
     * A control as a host presses it.
     *
     * @param from the step that is on in front of the host
     * @param keepEnd whether the close is shortened so that the end stays; null for as far as it can be
     */
    public record Press(UUID from, Boolean keepEnd) {}

    private final Database database;
    private final Chats chats;
    private final Changes changes;
    private final Rehearsals rehearsals;
    private final Clock clock;

    @Inject
    public Controls(Database database, Chats chats, Changes changes, Rehearsals rehearsals, Clock clock) {
        this.database = database;
        this.chats = chats;
        this.changes = changes;
        this.rehearsals = rehearsals;
        this.clock = clock;
    }

    public Chat next(Viewer viewer, UUID chat, Press press) {
        return control(viewer, chat, press, (show, now) -> show.next(now, End.of(press.keepEnd())));
    }

    public Chat back(Viewer viewer, UUID chat, Press press) {
        return control(viewer, chat, press, (show, now) -> show.back(now, End.of(press.keepEnd())));
    }

    /** Past the coming step; or, naming a step that is ahead, only leave that one out. */
    public Chat skip(Viewer viewer, UUID chat, Press press, UUID step) {
        var end = End.of(press.keepEnd());
        return control(
                viewer, chat, press, (show, now) -> step == null ? show.skip(now, end) : show.without(step, now, end));
    }

    public Chat hold(Viewer viewer, UUID chat, Press press) {
        return control(viewer, chat, press, RunOfShow::hold);
    }

    public Chat resume(Viewer viewer, UUID chat, Press press) {
        return control(viewer, chat, press, (show, now) -> show.resume(now, End.of(press.keepEnd())));
    }

    public Chat extend(Viewer viewer, UUID chat, Press press, int minutes) {
        var by = Duration.ofMinutes(Check.range("minutes", minutes, 1, LONGEST_EXTENSION));
        return control(viewer, chat, press, (show, now) -> show.extend(by, End.of(press.keepEnd())));
    }

    private Chat control(Viewer viewer, UUID id, Press press, BiFunction<RunOfShow, Instant, RunOfShow> move) {
        chats.led(viewer, id);
        return database.write(handle -> {
            var stage = running(changes.locked(handle, id), press);
            var moved = move.apply(stage.show(), clock.instant());
            if (moved.equals(stage.show())) {
                return stage.chat();
            }
            var after = stage.with(moved);
            return changes.keepAndTell(handle, after.with(after.chat().edited()), viewer.person());
        });
    }

    /** The live hour, or the rehearsal, is over now. */
    public Chat end(Viewer viewer, UUID id, Press press) {
        chats.led(viewer, id);
        return database.write(handle -> {
            var stage = running(changes.locked(handle, id), press);
            if (stage.chat().state() == ChatState.REHEARSAL) {
                return rehearsals.undo(handle, stage, viewer.person());
            }
            var after = Clockwork.over(stage, clock.instant());
            return changes.keepAndTell(handle, after.with(after.chat().edited()), viewer.person());
        });
    }

    /** The chat begins now, before its time; a draft is announced by it. */
    public Chat start(Viewer viewer, UUID id) {
        chats.led(viewer, id);
        return database.write(handle -> {
            var stage = changes.locked(handle, id);
            if (!stage.chat().state().ahead()) {
                throw Problem.conflict("already-moved", "This chat has already begun.");
            }
            return begin(handle, stage, viewer);
        });
    }

    /** The same in a transaction that is already at work on the chat. */
    public Chat begin(Handle handle, Stage stage, Viewer viewer) {
        var now = clock.instant();
        var since = stage.chat().announced() ? stage.chat().progress().announcedAt() : now;
        var live = Clockwork.live(stage.with(stage.chat().announcedAt(since)), now);
        changes.live(handle, live.chat());
        return changes.keepAndTell(handle, live.with(live.chat().edited()), viewer.person());
    }

    private static Stage running(Stage stage, Press press) {
        if (!stage.chat().state().running()) {
            throw Problem.conflict("not-running", "This chat is not running.");
        }
        if (!Objects.equals(stage.show().current(), press.from())) {
            throw Problem.conflict("already-moved", "Somebody was faster: the show is at another step now.");
        }
        return stage;
    }
}
