package org.lunchroom.buddies.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

final class ManagerStore {
    Optional<String> of(Handle handle, UUID person) {
        return handle.createQuery("select manager from led_by where person = :person")
                .bind("person", person)
                .mapTo(String.class)
                .findOne();
    }

    void put(Handle handle, UUID person, String issuer, String manager) {
        handle.createUpdate("delete from led_by where person = :person")
                .bind("person", person)
                .execute();
        handle.createUpdate("insert into led_by (person, issuer, manager) values (:person, :issuer, :manager)"
                        + " on conflict do nothing")
                .bind("person", person)
                .bind("issuer", issuer)
                .bind("manager", manager)
                .execute();
    }

    Map<UUID, UUID> managers(Handle handle, Collection<UUID> people) {
        return handle
                .createQuery(
                        """
                        select l.person, p.id from led_by l join person p on p.issuer = l.issuer and p.subject = l.manager
                        where l.person in (<people>)
                        """)
                .bindList("people", List.copyOf(people))
                .map((row, context) -> Map.entry(row.getObject("person", UUID.class), row.getObject("id", UUID.class)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
