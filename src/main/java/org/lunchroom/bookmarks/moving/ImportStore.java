package org.lunchroom.bookmarks.moving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ImportStore {
    private static final RowMapper<Import> IMPORT = ConstructorMapper.of(Import.class);
    private static final String SELECT =
            """
            select id, format, at, brought, known, refused, total,
              case when brought + known < total then true else false end as running
            from bookmark_import
            """;

    void insert(Handle handle, UUID person, Import one) {
        handle.createUpdate(
                        """
                        insert into bookmark_import (id, person, format, at, brought, known, refused, total)
                        values (:id, :person, :format, :at, :brought, :known, :refused, :total)
                        """)
                .bindMethods(one)
                .bind("person", person)
                .execute();
    }

    List<Import> of(Handle handle, UUID person) {
        return handle.createQuery(SELECT + "where person = :person order by at desc, id desc")
                .bind("person", person)
                .map(IMPORT)
                .list();
    }

    Optional<Import> find(Handle handle, UUID person, UUID id) {
        return handle.createQuery(SELECT + "where person = :person and id = :id")
                .bind("person", person)
                .bind("id", id)
                .map(IMPORT)
                .findOne();
    }

    /** Whose it is; the row stays ours until the transaction ends. */
    Optional<UUID> locked(Handle handle, UUID id) {
        return handle.createQuery("select person from bookmark_import where id = :id for update")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne();
    }

    void came(Handle handle, UUID id, int brought, int known) {
        handle.createUpdate(
                        "update bookmark_import set brought = brought + :brought, known = known + :known where id = :id")
                .bind("brought", brought)
                .bind("known", known)
                .bind("id", id)
                .execute();
    }

    /** Takes the import away, if it is this person's, with what is still to come of it. */
    boolean delete(Handle handle, UUID person, UUID id) {
        if (locked(handle, id).filter(person::equals).isEmpty()) {
            return false;
        }
        handle.createUpdate("delete from bookmark_import_part where import = :id")
                .bind("id", id)
                .execute();
        return handle.createUpdate("delete from bookmark_import where person = :person and id = :id")
                        .bind("person", person)
                        .bind("id", id)
                        .execute()
                == 1;
    }
}
