package org.lunchroom.qanda.queue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.lunchroom.audit.Audit;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.kernel.time.Due;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskChanges;
import org.lunchroom.qanda.AskChanges.Change;
import org.lunchroom.qanda.AskState;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.Outcome;
import org.lunchroom.qanda.Way;
import org.lunchroom.qanda.setup.Qanda;
import org.lunchroom.qanda.setup.Version;

/** How every act at an ask goes: may they, lock, change, record, tell. */
@Singleton
public class Acts {
    /** The due work that chases a promise. */
    static final String PROMISE = "ask.promise";

    private final Database database;
    private final Due due;
    private final Audit audit;
    private final Qanda qanda;
    private final Asks asks;
    private final AskChanges changes;

    @Inject
    public Acts(Database database, Due due, Audit audit, Qanda qanda, Asks asks, AskChanges changes) {
        this.database = database;
        this.due = due;
        this.audit = audit;
        this.qanda = qanda;
        this.asks = asks;
        this.changes = changes;
    }

    /** Does it, and answers with the ask as it is then. The act turns the ask into what it shall be, or refuses. */
    Ask act(Press press, String name, Function<Turn, Ask> act) {
        asks.seen(press.viewer(), press.room(), press.ask());
        qanda.refuseOthers(press.viewer(), press.room());
        return done(press, name, act);
    }

    /** The same for an answer that somebody promised: they give it themselves, whether they run the room or not. */
    Ask actOnPromise(Press press, String name, Function<Turn, Ask> act) {
        var ask = asks.seen(press.viewer(), press.room(), press.ask());
        if (ask.state() != AskState.PROMISED
                || !press.viewer().person().equals(ask.outcome().owner())) {
            return act(press, name, act);
        }
        return done(press, name, turn -> {
            turn.from(AskState.PROMISED);
            return act.apply(turn);
        });
    }

    private Ask done(Press press, String name, Function<Turn, Ask> act) {
        return database.write(handle -> {
            var before = changes.locked(handle, press.room().id(), press.ask());
            Version.wished(before.version(), press.ifMatch());
            var turn = new Turn(handle, before);
            turn.fact("room", press.room().tag());
            keepAndTell(press.viewer(), name, turn, act.apply(turn));
            return changes.found(handle, before.room(), before.id()).orElseThrow(Problem::notFound);
        });
    }

    private void keepAndTell(Viewer viewer, String name, Turn turn, Ask after) {
        var handle = turn.handle();
        var all = new ArrayList<Change>();
        all.add(new Change(turn.ask(), after));
        all.addAll(turn.beside());
        all.forEach(change -> changes.keep(handle, change.after()));
        chase(handle, turn.ask(), after);
        // Whom it concerns is on record only where everybody knows who asked.
        var asker = after.way() == Way.NAMED ? after.asker() : null;
        audit.record(handle, viewer, name, after.id(), asker, turn.facts());
        changes.tell(handle, after.room(), all, viewer.person());
    }

    private void chase(Handle handle, Ask before, Ask after) {
        if (after.state() == AskState.PROMISED) {
            due.at(
                    handle,
                    PROMISE,
                    after.id(),
                    Outcome.overdueFrom(after.outcome().due()));
        } else if (before.state() == AskState.PROMISED) {
            due.never(handle, PROMISE, after.id());
        }
    }
}
