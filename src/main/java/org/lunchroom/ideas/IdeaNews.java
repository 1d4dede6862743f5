package org.lunchroom.ideas;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.journal.Journal;
import org.lunchroom.journal.StreamId;

/** Tells the rooms where a card stands that it is new, otherwise or gone. The entry is an id: each reader asks anew. */
@Singleton
public class IdeaNews {
    /** The entry that says so. */
    public static final String CHANGED = "idea.changed";

    private final Journal journal;
    private final IdeaStore store = new IdeaStore();

    @Inject
    public IdeaNews(Journal journal) {
        this.journal = journal;
    }

    /** Where people may see it: nobody hears of a card that its maker keeps to themselves. */
    Collection<UUID> places(Handle handle, Idea idea) {
        // In one order, so that two who lock several streams do not wait for each other.
        var places = new TreeSet<>(store.rooms(handle, List.of(idea.id())).getOrDefault(idea.id(), List.of()));
        if (idea.audience() == Audience.EVERYONE) {
            places.add(idea.room());
        }
        return places;
    }

    /** Call it last in a transaction. */
    void tell(Handle handle, UUID idea, UUID actor, Collection<UUID> rooms) {
        rooms.forEach(room -> journal.append(handle, StreamId.room(room), CHANGED, idea, actor, Map.of()));
    }

    /** The same, where it stands now. */
    public void tell(Handle handle, Idea idea, UUID actor) {
        tell(handle, idea.id(), actor, places(handle, idea));
    }
}
