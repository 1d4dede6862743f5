package org.lunchroom.rooms.groups;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class PlaceStore {
    /** By which rules somebody has a place. */
    Set<UUID> of(Handle handle, UUID person) {
        return handle.createQuery("select rule from group_place where person = :person")
                .bind("person", person)
                .mapTo(UUID.class)
                .set();
    }

    List<UUID> by(Handle handle, UUID rule) {
        return handle.createQuery("select person from group_place where rule = :rule order by person")
                .bind("rule", rule)
                .mapTo(UUID.class)
                .list();
    }

    /** False when they have it already. */
    boolean insert(Handle handle, UUID rule, UUID person) {
        return handle.createUpdate(
                                "insert into group_place (rule, person) values (:rule, :person) on conflict do nothing")
                        .bind("rule", rule)
                        .bind("person", person)
                        .execute()
                == 1;
    }

    void delete(Handle handle, UUID rule, UUID person) {
        handle.createUpdate("delete from group_place where rule = :rule and person = :person")
                .bind("rule", rule)
                .bind("person", person)
                .execute();
    }
}
