package org.lunchroom.qanda.votes;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.kernel.sql.Database;
import org.lunchroom.qanda.Ask;
import org.lunchroom.qanda.AskChanges;
import org.lunchroom.qanda.Asks;
import org.lunchroom.qanda.PersonLimit;
import org.lunchroom.qanda.setup.Qanda;
import org.lunchroom.rooms.Room;

/** Votes for asks. A person has one for each, may change their mind, and counts once for all that are merged together. */
@Singleton
public class Votes {
    /** The entry that says how many votes an ask has; it names no voter. */
    public static final String VOTED = "ask.voted";

    private static final int PER_MINUTE = 60;

    private final Database database;
    private final Journal journal;
    private final Qanda qanda;
    private final Asks asks;
    private final AskChanges changes;
    private final PersonLimit limit = new PersonLimit(PER_MINUTE, "too-many-votes");
    private final VoteStore store = new VoteStore();

    @Inject
    public Votes(Database database, Journal journal, Qanda qanda, Asks asks, AskChanges changes) {
        this.database = database;
        this.journal = journal;
        this.qanda = qanda;
        this.asks = asks;
        this.changes = changes;
    }

    /** Votes for an ask, or takes the vote back; answers with the votes that it has then. */
    public int vote(Viewer viewer, Room room, UUID id, boolean wanted) {
        asks.seen(viewer, room, id);
        limit.take(viewer);
        return database.write(handle -> {
            qanda.lockedOpen(handle, room.id());
            var ask = changes.found(handle, room.id(), id).orElseThrow(Problem::notFound);
            refuseClosed(ask);
            if (votedFor(handle, viewer, Set.of(id)).isEmpty() != wanted) {
                return ask.votes();
            }
            return cast(handle, viewer, ask, wanted);
        });
    }

    private int cast(Handle handle, Viewer viewer, Ask ask, boolean wanted) {
        if (wanted) {
            store.insert(handle, ask.id(), viewer.person());
        } else {
            store.delete(handle, ask.id(), viewer.person());
        }
        int votes = store.count(handle, ask.id());
        journal.append(handle, StreamId.room(ask.room()), VOTED, ask.id(), null, Map.of());
        return votes;
    }

    private static void refuseClosed(Ask ask) {
        if (ask.isMerged()) {
            throw Problem.conflict("ask-merged", "It was merged into another one: vote for that.");
        }
        if (!ask.takesVotes()) {
            throw Problem.conflict(
                    "ask-closed", "It takes no votes: it is " + ask.state().text() + ".");
        }
    }

    /** Counts anew, after a merge or the end of one. */
    public void count(Handle handle, UUID root) {
        store.count(handle, root);
    }

    /** Which of these the viewer voted for. */
    public Set<UUID> votedFor(Viewer viewer, Collection<UUID> among) {
        return database.read(handle -> votedFor(handle, viewer, among));
    }

    private Set<UUID> votedFor(Handle handle, Viewer viewer, Collection<UUID> among) {
        return among.isEmpty() ? Set.of() : store.votedFor(handle, viewer.person(), among);
    }
}
