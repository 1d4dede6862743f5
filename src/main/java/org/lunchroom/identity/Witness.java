package org.lunchroom.identity;

import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Where identity has its own acts recorded; the audit feature, which lies above, does it. */
public interface Witness {
    /**
     * Writes down, in the transaction that changes it, that somebody did something.
     *
     * @param actor who did it; null for the server itself
     * @param subject what it was done to
     * @param person whom it concerns beside the actor; may be null
     * @param facts small facts, never anybody's words or name
     */
    void record(Handle handle, Viewer actor, String act, UUID subject, UUID person, Map<String, String> facts);
}
