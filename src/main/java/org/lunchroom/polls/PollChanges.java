package org.lunchroom.polls;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;

/** Every change of a poll comes through here: lock it, keep what is, tell what happened. Telling comes last. */
@Singleton
public class PollChanges {
    /** The entry that says a poll changed. */
    public static final String CHANGED = "poll.changed";

    private final Journal journal;
    private final PollStore store = new PollStore();

    @Inject
    public PollChanges(Journal journal) {
        this.journal = journal;
    }

    /** The poll of this room, ours until the transaction ends. */
    public Poll locked(Handle handle, UUID room, UUID id) {
        return store.locked(handle, id).filter(poll -> poll.room().equals(room)).orElseThrow(Problem::notFound);
    }

    /** The chat's polls that go with its steps, ours until the transaction ends. */
    public List<Poll> ofSteps(Handle handle, UUID chat) {
        return store.ofSteps(handle, chat);
    }

    public Optional<Poll> ofStep(Handle handle, UUID step) {
        return store.ofStep(handle, step);
    }

    public void add(Handle handle, Poll poll) {
        store.insert(handle, poll);
    }

    public void keep(Handle handle, Poll poll) {
        store.update(handle, poll);
    }

    void drop(Handle handle, Poll poll) {
        store.delete(handle, poll.id());
    }

    /** Tells the hosts, and everybody of what is no draft. Call it last. */
    public void tell(Handle handle, Poll poll, UUID actor) {
        var facts = Map.of("state", poll.state().text());
        if (!poll.isDraft()) {
            journal.append(handle, StreamId.room(poll.room()), CHANGED, poll.id(), actor, facts);
        }
        journal.append(handle, StreamId.hosts(poll.room()), CHANGED, poll.id(), actor, facts);
    }
}
