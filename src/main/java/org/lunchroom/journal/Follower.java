package org.lunchroom.journal;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Code that reads every entry of every stream of a kind, in order, and keeps its place in the database. Whoever builds
 * something out of what happened (a recap, an index, a notification) is one; nobody calls it but {@link Followers}.
 */
public interface Follower {
    /** Its name, as its place is stored; a new name starts from the first entry there is. */
    String name();

    /** The kind of streams that it reads. */
    default String kind() {
        return "room";
    }

    /**
     * Takes the next entries of one stream, in the transaction that also moves its place: both happen or neither. After a
     * crash the same entries come again, with no trace of the first time.
     */
    void follow(Handle handle, List<Entry> entries);

    /** Empties its own tables, before it reads everything again from the first entry. */
    void forget(Handle handle);
}
