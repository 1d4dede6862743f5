package org.lunchroom.journal;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lunchroom.identity.Viewer;

/** Whoever's stream it is: says who may read it and what an entry means now. */
public interface StreamOwner {
    /** The kind of stream ids that it owns. */
    String kind();

    /** The stream called so in public ("feedbackchat"), if the viewer may read it; empty alike when there is none. */
    Optional<StreamId> find(Viewer viewer, String name);

    /** The stream's name in public. */
    String name(StreamId stream);

    /**
     * What the entry says now, the same for every reader: members such as "message" with today's words; empty when
     * nothing is left to say.
     */
    Optional<JsonObject> says(Entry entry);

    /** The same for several entries of one stream, in their order; an owner that can asks for all of them at once. */
    default List<Optional<JsonObject>> says(List<Entry> entries) {
        return entries.stream().map(this::says).toList();
    }

    /**
     * Of these viewers, the people who may read the stream at this moment. Asked every other second for everyone who is
     * listening, so it should be one query, however many they are.
     */
    Set<UUID> readers(StreamId stream, Collection<Viewer> among);

    /**
     * Whether earlier entries may say less, or other words, since this one (something was removed or edited): what was
     * encoded of them is then forgotten. Answer no only for entries that leave all earlier words alone.
     */
    default boolean changesEarlier(Entry entry) {
        return true;
    }
}
