package org.lunchroom.digests.catchup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class FollowedStore {
    List<Followed> of(Handle handle, UUID person) {
        return handle.createQuery("select kind, what, shown from following where person = :person order by at, what")
                .bind("person", person)
                .map(ConstructorMapper.of(Followed.class))
                .list();
    }

    void insert(Handle handle, UUID person, Followed followed, Instant now) {
        handle.createUpdate(
                        """
                        insert into following (person, kind, what, shown, at)
                        values (:person, :kind, :what, :shown, :now) on conflict do nothing
                        """)
                .bind("person", person)
                .bind("kind", followed.kind())
                .bind("what", followed.what())
                .bind("shown", followed.shown())
                .bind("now", now)
                .execute();
    }

    void delete(Handle handle, UUID person, String kind, String what) {
        handle.createUpdate("delete from following where person = :person and kind = :kind and what = :what")
                .bind("person", person)
                .bind("kind", kind)
                .bind("what", what)
                .execute();
    }

    void forget(Handle handle, UUID person) {
        handle.createUpdate("delete from following where person = :person")
                .bind("person", person)
                .execute();
    }
}
