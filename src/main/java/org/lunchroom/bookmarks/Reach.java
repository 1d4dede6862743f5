package org.lunchroom.bookmarks;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.Query;

/** Whose eyes: the person, their groups of now, and the rooms that they may read. What they see of others' bookmarks follows from it. */
public record Reach(UUID person, List<UUID> rooms) {
    /** What they see, as a condition on bookmark b: what they may not see is neither counted nor paged over. */
    public static final String SEEN =
            " (b.person = :me or b.audience = 'everyone' or (b.audience = 'room' and b.room in (<rooms>))"
                    + " or (b.audience = 'group' and b.for_group in (select name from person_group where person = :me))) ";

    /** The query as asked by them. */
    public Query ask(Query query) {
        return query.bind("me", person).bindList(EmptyHandling.NULL_KEYWORD, "rooms", rooms);
    }
}
