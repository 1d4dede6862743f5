package org.lunchroom.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.lunchroom.journal.Entry;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;

/** Brings an index up to date with the journal, some entries of one stream at a time. */
final class Reading {
    private static final int BATCH = 2_000;

    private final Journal journal;
    private final Collection<Source> sources;
    private final Hands hands;

    Reading(Journal journal, Collection<Source> sources, Hands hands) {
        this.journal = journal;
        this.sources = sources;
        this.hands = hands;
    }

    /** The index was made from another database, or from this one before a backup was put in its place. */
    static final class OtherPast extends RuntimeException {
        private static final long serialVersionUID = 1;

        OtherPast(StreamId stream) {
            super("The index knows another past of " + stream);
        }
    }

    /** Reads the next entries of a stream; whether there are more. */
    boolean advance(Index index, StreamId stream) throws IOException {
        var place = index.place(stream);
        var entries = next(stream, place);
        if (entries.isEmpty()) {
            return false;
        }
        for (var source : sources) {
            take(index, source, entries);
        }
        // Last: if a commit comes between, the same entries are read again and say the same.
        index.move(stream, Place.at(entries.get(entries.size() - 1)));
        return entries.size() == BATCH;
    }

    // The entry at its place is read once more: it must be the one that was read then.
    private List<Entry> next(StreamId stream, Place place) {
        if (place.number() == 0) {
            return journal.after(stream, 0, BATCH);
        }
        var entries = journal.after(stream, place.number() - 1, BATCH + 1);
        if (entries.isEmpty() || !Place.at(entries.get(0)).equals(place)) {
            throw new OtherPast(stream);
        }
        return entries.subList(1, entries.size());
    }

    // Each thing is once in a batch: many hands can take different ones at once.
    private void take(Index index, Source source, List<Entry> entries) throws IOException {
        hands.each(source.told(entries), ids -> {
            var today = source.now(ids);
            var gone = new HashSet<>(ids);
            today.forEach(thing -> gone.remove(thing.id()));
            index.put(
                    today,
                    gone.stream().map(id -> new Fields.Key(source.kind(), id)).toList());
        });
    }

    /** The streams that have grown beyond what the index has read. */
    List<StreamId> behind(Index index) {
        var heads = journal.heads(StreamId.ROOM, StreamId.HOSTS, StreamId.BOOKMARKS);
        var places = index.places();
        places.forEach((stream, place) -> refuseShrunk(stream, place, heads));
        var behind = new ArrayList<StreamId>();
        heads.forEach((stream, head) -> {
            if (head > places.getOrDefault(stream, Place.START).number()) {
                behind.add(stream);
            }
        });
        return behind;
    }

    private static void refuseShrunk(StreamId stream, Place place, Map<StreamId, Long> heads) {
        if (heads.getOrDefault(stream, 0L) < place.number()) {
            throw new OtherPast(stream);
        }
    }
}
