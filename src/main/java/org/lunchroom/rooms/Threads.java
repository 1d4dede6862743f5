package org.lunchroom.rooms;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lunchroom.identity.Viewer;
import org.lunchroom.journal.NewEntries;

/** Threads with titles, kept by whoever knows communities: asked whenever a message begins one or may belong to one. */
public interface Threads {
    /** Refuses a heading that can't stand in this room, before anybody looks at the words below it. */
    Heading checked(Viewer viewer, Room room, Heading heading);

    /**
     * The first message of the thread in which somebody replies to a message of the room; throws a problem where the thread
     * takes no replies.
     *
     * @return empty where the message is in no thread
     */
    Optional<UUID> first(Handle handle, UUID message);

    /** A message was written that begins a thread; part of its transaction. */
    void begun(Handle handle, NewEntries entries, Message first, Heading heading);

    /** A reply was written in a thread; part of its transaction. */
    void grown(Handle handle, Message reply);

    /** The words of a message are forgotten for good, and what stood above them with them. */
    void forgotten(Handle handle, UUID message);
}
