package org.lunchroom.journal;

import jakarta.json.JsonObject;
import java.util.Optional;
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
}
