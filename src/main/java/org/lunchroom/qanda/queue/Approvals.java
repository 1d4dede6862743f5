package org.lunchroom.qanda.queue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskState;
import org.lunchroom.qanda.setup.Qanda;

/** Approvals of asks that wait: by as many different people as the room wants, and by nobody of their own. */
@Singleton
public class Approvals {
    private final Database database;
    private final Clock clock;
    private final Qanda qanda;
    private final Acts acts;
    private final ApprovalStore store = new ApprovalStore();

    @Inject
    public Approvals(Database database, Clock clock, Qanda qanda, Acts acts) {
        this.database = database;
        this.clock = clock;
        this.qanda = qanda;
        this.acts = acts;
    }

    /** Approves; everybody sees the ask once there are enough approvals. */
    public Ask approve(Press press) {
        return acts.act(press, "ask.approved", turn -> {
            turn.from(AskState.WAITING);
            return approved(turn, press.viewer());
        });
    }

    private Ask approved(Turn turn, Viewer viewer) {
        var ask = turn.ask();
        if (viewer.person().equals(ask.asker())) {
            throw Problem.of(403, "own-ask", "Nobody approves what they asked themselves.");
        }
        boolean fresh = store.insert(turn.handle(), ask.id(), viewer.person());
        int wanted = qanda.locked(turn.handle(), ask.room()).approvers();
        if (store.count(turn.handle(), ask.id()) >= wanted) {
            return ask.in(AskState.APPROVED).approvedAt(clock.instant());
        }
        if (!fresh) {
            throw Problem.conflict("approved-by-you", "The second approval has to come from somebody else.");
        }
        // The same version: whoever is about to approve the same words is not in anybody's way.
        return ask;
    }

    /** Which of these the viewer has approved. */
    public Set<UUID> by(Viewer viewer, Collection<UUID> among) {
        return among.isEmpty() ? Set.of() : database.read(handle -> store.by(handle, viewer.person(), among));
    }

    boolean any(Handle handle, UUID ask) {
        return store.count(handle, ask) > 0;
    }

    /** They were for other words, or are taken back. */
    void clear(Handle handle, UUID ask) {
        store.clear(handle, ask);
    }
}
