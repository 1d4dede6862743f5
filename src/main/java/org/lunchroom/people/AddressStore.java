package org.lunchroom.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class AddressStore {
    Optional<String> of(Handle handle, UUID person) {
        return handle.createQuery("select address from person_address where person = :person and failing_since is null")
                .bind("person", person)
                .mapTo(String.class)
                .findOne();
    }

    void put(Handle handle, UUID person, String address) {
        // The same address claimed again fails as before; another one is tried.
        boolean known = handle.createUpdate("update person_address set"
                                + " failing_since = case when address = :address then failing_since end,"
                                + " failing_status = case when address = :address then failing_status end,"
                                + " address = :address where person = :person")
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
        return handle.createQuery("select person from person_address where failing_since is null order by person")
                .mapTo(UUID.class)
                .list();
    }

    void fail(Handle handle, UUID person, String status, Instant at) {
        handle.createUpdate("update person_address set failing_since = :at, failing_status = :status"
                        + " where person = :person and failing_since is null")
                .bind("person", person)
                .bind("status", status)
                .bind("at", at)
                .execute();
    }

    void tryAgain(Handle handle, UUID person) {
        handle.createUpdate("update person_address set failing_since = null, failing_status = null"
                        + " where person = :person")
                .bind("person", person)
                .execute();
    }

    Optional<Addresses.Failing> failing(Handle handle, UUID person) {
        return handle.createQuery("select failing_since as since, failing_status as status from person_address"
                        + " where person = :person and failing_since is not null")
                .bind("person", person)
                .map(ConstructorMapper.of(Addresses.Failing.class))
                .findOne();
    }

    int failing(Handle handle) {
        return handle.createQuery("select count(*) from person_address where failing_since is not null")
                .mapTo(Integer.class)
                .one();
    }
}
