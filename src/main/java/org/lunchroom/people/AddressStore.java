package org.lunchroom.people;

import java.util.List;
import java.util.Optional;
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

    List<UUID> everybody(Handle handle) {
        return handle.createQuery("select person from person_address order by person")
                .mapTo(UUID.class)
                .list();
    }
}
