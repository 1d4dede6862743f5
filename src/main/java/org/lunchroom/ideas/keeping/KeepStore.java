package org.lunchroom.ideas.keeping;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class KeepStore {
    void keep(Handle handle, UUID idea, UUID person, Instant at) {
        handle.createUpdate("insert into idea_kept (idea, person, at) values (:idea, :person, :at)"
                        + " on conflict do nothing")
                .bind("idea", idea)
                .bind("person", person)
                .bind("at", at)
                .execute();
    }

    void unkeep(Handle handle, UUID idea, UUID person) {
        handle.createUpdate("delete from idea_kept where idea = :idea and person = :person")
                .bind("idea", idea)
                .bind("person", person)
                .execute();
    }

    Set<UUID> by(Handle handle, UUID person, Collection<UUID> ideas) {
        return handle.createQuery("select idea from idea_kept where person = :person and idea in (<ids>)")
                .bind("person", person)
                .bindList("ids", List.copyOf(ideas))
                .mapTo(UUID.class)
                .set();
    }

    Map<UUID, Integer> counts(Handle handle, Collection<UUID> ideas) {
        var found = new HashMap<UUID, Integer>();
        handle.createQuery("select idea, count(*) as people from idea_kept where idea in (<ids>) group by idea")
                .bindList("ids", List.copyOf(ideas))
                .map((row, context) -> found.put(row.getObject("idea", UUID.class), row.getInt("people")))
                .list();
        return found;
    }
}
