package org.lunchroom.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class AddressStore {
    Optional<String> of(Handle handle, UUID person) {
        return handle.createQuery("select address from person_address where person = :person")
                .bind("person", person)
                .mapTo(String.class)
                .findOne();
    }

    void put(Handle handle, UUID person, String address) {
        boolean known = handle.createUpdate("update person_address set address = :address where person = :person")
                        .bind("person", person)
                        .bind("address", address)
                        .execute()
                == 1;
        if (!known) {
            handle.createUpdate("insert into person_address (person, address) values (:person, :address)"
                            + " on conflict do nothing")
                    .bind("person", person)
                    .bind("address", address)
                    .execute();
        }
    }

    void delete(Handle handle, UUID person) {
        handle.createUpdate("delete from person_address where person = :person")
                .bind("person", person)
                .execute();
    }

    // One look at all of them: neither database keeps them in lower case, and twenty thousand questions cost more.
    Map<String, List<UUID>> at(Handle handle, Set<String> addresses) {
        var found = new HashMap<String, List<UUID>>();
        if (addresses.isEmpty()) {
            return found;
        }
        handle.createQuery("select person, address from person_address")
                .setFetchSize(1_000)
                .map((row, context) -> Map.entry(
                        row.getString("address").toLowerCase(Locale.ROOT), row.getObject("person", UUID.class)))
                .useStream(rows -> rows.filter(row -> addresses.contains(row.getKey()))
                        .forEach(row -> found.computeIfAbsent(row.getKey(), key -> new ArrayList<>())
                                .add(row.getValue())));
        return found;
    }

    List<UUID> everybody(Handle handle) {
        return handle.createQuery("select person from person_address order by person")
                .mapTo(UUID.class)
                .list();
    }
}
