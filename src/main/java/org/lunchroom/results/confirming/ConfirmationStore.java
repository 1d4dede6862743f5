package org.lunchroom.results.confirming;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ConfirmationStore {
    void put(Handle handle, Confirmation confirmation) {
        delete(handle, confirmation.result(), confirmation.person());
        handle.createUpdate(
                        """
                        insert into result_confirmation (result, person, version, at)
                        values (:result, :person, :version, :at)
                        """)
                .bindMethods(confirmation)
                .execute();
    }

    void delete(Handle handle, UUID result, UUID person) {
        handle.createUpdate("delete from result_confirmation where result = :result and person = :person")
                .bind("result", result)
                .bind("person", person)
                .execute();
    }

    List<Confirmation> of(Handle handle, Collection<UUID> results) {
        return handle.createQuery(
                        """
                        select result, person, version, at from result_confirmation where result in (<results>)
                        order by at, person
                        """)
                .bindList("results", List.copyOf(results))
                .map(ConstructorMapper.of(Confirmation.class))
                .list();
    }
}
