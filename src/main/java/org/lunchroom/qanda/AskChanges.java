package org.lunchroom.qanda;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;
import org.lunchroom.kernel.http.Problem;
import org.lunchroom.qanda.setup.Qanda;

/**
 * Every change of an ask comes through here: lock the room's asks, keep what is, tell what happened. Telling locks
 * streams, so it comes last; a change of several asks keeps them all before it tells of any.
 */
@Singleton
public class AskChanges {
    /** The entry that says an ask changed. */
    public static final String CHANGED = "ask.changed";

    private static final Set<AskState> DEALT_WITH = EnumSet.of(AskState.ON_STAGE, AskState.ANSWERED, AskState.PROMISED);
    private static final String FIRST = "first";

    private final Qanda qanda;
    private final Journal journal;
    private final AskStore store = new AskStore();

    @Inject
    public AskChanges(Qanda qanda, Journal journal) {
        this.qanda = qanda;
        this.journal = journal;
    }

    /** The ask as it is, ours until the transaction ends, as are all asks of its room. */
    public Ask locked(Handle handle, UUID room, UUID id) {
        qanda.locked(handle, room);
        return found(handle, room, id).orElseThrow(Problem::notFound);
    }

    /** The ask as it is, whoever else has it. */
    public Optional<Ask> found(Handle handle, UUID id) {
        return store.byId(handle, id);
    }

    /** The ask of this room. */
    public Optional<Ask> found(Handle handle, UUID room, UUID id) {
        return store.byId(handle, id).filter(ask -> ask.room().equals(room));
    }

    /** Those that have ended up in this one, itself included. */
    public List<Ask> merged(Handle handle, UUID root) {
        return store.ofRoot(handle, root);
    }

    public Optional<Ask> onStage(Handle handle, UUID room) {
        return store.onStage(handle, room);
    }

    /** What has come to the stage or further while a chat was at its step for questions belongs to that step, too. */
    public void keep(Handle handle, Ask ask) {
        store.update(handle, ask);
        var step = qanda.locked(handle, ask.room()).step();
        if (step != null && DEALT_WITH.contains(ask.state())) {
            store.atStep(handle, ask.id(), step);
        }
    }

    /** From now on these count for that one. */
    public void root(Handle handle, Collection<UUID> asks, UUID root) {
        store.root(handle, asks, root);
    }

    /** An ask before and after. */
    public record Change(Ask before, Ask after) {
        boolean concernsAll() {
            return before.isKnown() || after.isKnown();
        }
    }

    /** Tells everybody in the room what is their business, then whoever runs it everything. Call it last. */
    public void tell(Handle handle, UUID room, List<Change> all, UUID actor) {
        append(
                handle,
                StreamId.room(room),
                all.stream().filter(Change::concernsAll).toList(),
                actor);
        append(handle, StreamId.hosts(room), all, actor);
    }

    private void append(Handle handle, StreamId stream, List<Change> told, UUID actor) {
        if (!told.isEmpty()) {
            var entries = journal.begin(handle, stream);
            told.forEach(change -> entries.add(CHANGED, change.after().id(), actor, Map.of()));
            journal.write(handle, entries);
        }
    }

    /** Whether the entry tells of an ask that was not there before, so that nothing earlier can speak of it. */
    public static boolean isFirst(Entry entry) {
        return entry.facts().containsKey(FIRST);
    }

    /** Tells of a new ask. What was asked strictly carries its hour: the exact moment would lead to a name. */
    void tellNew(Handle handle, Ask ask) {
        var by = ask.way() == Way.NAMED ? ask.asker() : null;
        var streams = ask.isKnown()
                ? List.of(StreamId.room(ask.room()), StreamId.hosts(ask.room()))
                : List.of(StreamId.hosts(ask.room()));
        for (var stream : streams) {
            var entries = journal.begin(handle, stream, ask.at());
            entries.add(CHANGED, ask.id(), by, Map.of(FIRST, "true"));
            journal.write(handle, entries);
        }
    }
}
