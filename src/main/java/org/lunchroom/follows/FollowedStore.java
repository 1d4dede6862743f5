package org.lunchroom.follows;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class FollowedStore {
    List<Followed> of(Handle handle, UUID person) {
        return handle.createQuery(
                        "select kind, what, shown, muted from following where person = :person order by at, what")
                .bind("person", person)
                .map(ConstructorMapper.of(Followed.class))
                .list();
    }

    int count(Handle handle, UUID person, boolean people) {
        return handle.createQuery("select count(*) from following where person = :person and kind "
                        + (people ? "= 'person'" : "<> 'person'"))
                .bind("person", person)
                .mapTo(Integer.class)
                .one();
    }

    /** Whether it was there, and now is as wanted. */
    boolean update(Handle handle, UUID person, Followed followed) {
        return handle.createUpdate(
                                "update following set muted = :muted where person = :person and kind = :kind and what = :what")
                        .bind("muted", followed.muted())
                        .bind("person", person)
                        .bind("kind", followed.kind())
                        .bind("what", followed.what())
                        .execute()
                == 1;
    }

    void insert(Handle handle, UUID person, Followed followed, Instant now) {
        handle.createUpdate(
                        """
                        insert into following (person, kind, what, shown, muted, at)
                        values (:person, :kind, :what, :shown, :muted, :now) on conflict do nothing
                        """)
                .bind("person", person)
                .bind("kind", followed.kind())
                .bind("what", followed.what())
                .bind("shown", followed.shown())
                .bind("muted", followed.muted())
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
