package org.lunchroom.bookmarks.moving;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class PartStore {
    /** Some of what is still to come. */
    record Part(int part, String entries) {}

    void insert(Handle handle, UUID id, List<String> parts) {
        var batch = handle.prepareBatch(
                "insert into bookmark_import_part (import, part, entries) values (:import, :part, :entries)");
        for (int i = 0; i < parts.size(); i++) {
            batch.bind("import", id)
                    .bind("part", i)
                    .bind("entries", parts.get(i))
                    .add();
        }
        batch.execute();
    }

    Optional<Part> next(Handle handle, UUID id) {
        return handle.createQuery(
                        "select part, entries from bookmark_import_part where import = :id order by part limit 1")
                .bind("id", id)
                .map(ConstructorMapper.of(Part.class))
                .findOne();
    }

    void delete(Handle handle, UUID id, int part) {
        handle.createUpdate("delete from bookmark_import_part where import = :id and part = :part")
                .bind("id", id)
                .bind("part", part)
                .execute();
    }
}
