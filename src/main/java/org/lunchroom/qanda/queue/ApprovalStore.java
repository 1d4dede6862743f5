package org.lunchroom.qanda.queue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class ApprovalStore {
    /** False where this person has approved it already. */
    boolean insert(Handle handle, UUID ask, UUID person) {
        return handle.createUpdate(
                                "insert into ask_approval (ask, person) values (:ask, :person) on conflict do nothing")
                        .bind("ask", ask)
                        .bind("person", person)
                        .execute()
                == 1;
    }

    int count(Handle handle, UUID ask) {
        return handle.createQuery("select count(*) from ask_approval where ask = :ask")
                .bind("ask", ask)
                .mapTo(Integer.class)
                .one();
    }

    void clear(Handle handle, UUID ask) {
        handle.createUpdate("delete from ask_approval where ask = :ask")
                .bind("ask", ask)
                .execute();
    }

    Set<UUID> by(Handle handle, UUID person, Collection<UUID> among) {
        return handle.createQuery("select ask from ask_approval where person = :person and ask in (<among>)")
                .bind("person", person)
                .bindList("among", List.copyOf(among))
                .mapTo(UUID.class)
                .set();
    }
}
