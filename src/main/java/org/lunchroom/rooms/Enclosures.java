package org.lunchroom.rooms;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.kernel.http.Problem;

/** Knows which files belong to messages, and to posts that wait to be messages. */
public interface Enclosures {
    /** Knows none. */
    Enclosures NONE = messages -> Map.of();

    /** By message, in their order; messages without files are left out. */
    Map<UUID, List<Enclosure>> of(Collection<UUID> messages);

    /** Refuses files that can't go with a message of this person's in the room; no other message gets them until the commit. */
    default void claim(Handle handle, Viewer viewer, Room room, List<NewFile> files) {
        if (!files.isEmpty()) {
            throw Problem.forbidden("Files are switched off here.");
        }
    }

    /** Gives a message the files that were claimed for it. */
    default void enclose(Handle handle, UUID message, List<NewFile> files) {}

    /** Keeps the files that were claimed for a post that waits. */
    default void hold(Handle handle, UUID post, List<NewFile> files) {}

    /** The files that wait with a post, as they were given. */
    default List<NewFile> held(Handle handle, UUID post) {
        return List.of();
    }

    /** By post that waits, in their order. */
    default Map<UUID, List<Enclosure>> waiting(Collection<UUID> posts) {
        return Map.of();
    }

    /** Takes a declined post's files out of moderators' sight; they go when nobody can let it in any more. */
    default void decline(Handle handle, UUID post) {}

    /** The post waits again, with its files. */
    default void reopen(Handle handle, UUID post) {}
}
