package org.lunchroom.ideas;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.EmptyHandling;
import org.jdbi.v3.core.statement.Query;

/**
 * Whose eyes: the person, and the rooms that they may read at this moment. Every card that is read, listed, counted or
 * searched is asked for through it.
 */
record Sight(UUID person, List<UUID> rooms) {
    /**
     * What they see, as a condition on idea i and its message m. A card has two doors, and both must be open: it is for
     * them, and they may read the room where its words were said, or the author of the words lets everybody. The
     * author sees what they are asked about.
     */
    static final String SEEN =
            """
             ((i.maker = :me or i.audience = 'everyone'
                or exists (select 1 from idea_room r where r.idea = i.id and r.room in (<rooms>))
                or (i.consent <> 'none' and m.author = :me))
              and (i.room in (<rooms>) or i.consent = 'given'))
            """;

    /** The query as asked by them. */
    Query ask(Query query) {
        return query.bind("me", person).bindList(EmptyHandling.NULL_KEYWORD, "rooms", rooms);
    }

    boolean reads(UUID room) {
        return rooms.contains(room);
    }
}
