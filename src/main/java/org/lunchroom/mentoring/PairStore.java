package org.lunchroom.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

final class PairStore {
    private static final int MOST = 100;

    private static final RowMapper<Pair> PAIR = (row, context) -> new Pair(
            row.getObject("id", UUID.class),
            row.getObject("mentor", UUID.class),
            row.getObject("mentee", UUID.class),
            row.getObject("asker", UUID.class),
            row.getString("about"),
            PairState.of(row.getString("state")),
            row.getObject("begins", LocalDate.class),
            row.getObject("ends", LocalDate.class),
            row.getObject("at", java.time.OffsetDateTime.class).toInstant());

    void insert(Handle handle, Pair pair) {
        handle.createUpdate(
                        """
                        insert into mentoring (id, mentor, mentee, asker, about, state, begins, ends, at)
                        values (:id, :mentor, :mentee, :asker, :about, :state, :begins, :ends, :at)
                        """)
                .bind("id", pair.id())
                .bind("mentor", pair.mentor())
                .bind("mentee", pair.mentee())
                .bind("asker", pair.asker())
                .bind("about", pair.about())
                .bind("state", pair.state().text())
                .bind("begins", pair.begins())
                .bind("ends", pair.ends())
                .bind("at", pair.at())
                .execute();
    }

    Optional<Pair> find(Handle handle, UUID id) {
        return all(handle, List.of(id)).stream().findFirst();
    }

    /** The same, for one change at a time. */
    Optional<Pair> lock(Handle handle, UUID id) {
        return handle.createQuery("select * from mentoring where id = :id for update")
                .bind("id", id)
                .map(PAIR)
                .findOne();
    }

    List<Pair> all(Handle handle, Collection<UUID> ids) {
        return handle.createQuery("select * from mentoring where id in (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .map(PAIR)
                .list();
    }

    List<Pair> of(Handle handle, UUID person) {
        return handle.createQuery("select * from mentoring where mentor = :person or mentee = :person"
                        + " order by at desc, id limit :limit")
                .bind("person", person)
                .bind("limit", MOST)
                .map(PAIR)
                .list();
    }

    void update(Handle handle, Pair pair) {
        handle.createUpdate("update mentoring set state = :state, begins = :begins, ends = :ends where id = :id")
                .bind("id", pair.id())
                .bind("state", pair.state().text())
                .bind("begins", pair.begins())
                .bind("ends", pair.ends())
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from mentoring where id = :id")
                .bind("id", id)
                .execute();
    }
}
