package org.lunchroom.bookmarks.moving;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class ImportStore {
    void insert(Handle handle, UUID person, Import one) {
        handle.createUpdate(
                        """
                        insert into bookmark_import (id, person, format, at, brought, known, refused)
                        values (:id, :person, :format, :at, :brought, :known, :refused)
                        """)
                .bindMethods(one)
                .bind("person", person)
                .execute();
    }

    List<Import> of(Handle handle, UUID person) {
        return handle.createQuery(
                        """
                        select id, format, at, brought, known, refused from bookmark_import
                        where person = :person order by at desc, id desc
                        """)
                .bind("person", person)
                .map(ConstructorMapper.of(Import.class))
                .list();
    }

    boolean delete(Handle handle, UUID person, UUID id) {
        return handle.createUpdate("delete from bookmark_import where person = :person and id = :id")
                        .bind("person", person)
                        .bind("id", id)
                        .execute()
                == 1;
    }
}
