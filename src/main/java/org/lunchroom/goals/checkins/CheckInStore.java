package org.lunchroom.goals.checkins;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.lunchroom.goals.Answer;

final class CheckInStore {
    private static final RowMapper<CheckIn> CHECK_IN = ConstructorMapper.of(CheckIn.class);
    private static final String SELECT =
            "select id, goal, after_days, at, asked_at, said, line, said_at, said_before from goal_check_in ";

    void insert(Handle handle, CheckIn one) {
        handle.createUpdate(
                        "insert into goal_check_in (id, goal, after_days, at, line) values (:id, :goal, :day, :at, :line)")
                .bindMethods(one)
                .execute();
    }

    void delete(Handle handle, UUID id) {
        handle.createUpdate("delete from goal_check_in where id = :id")
                .bind("id", id)
                .execute();
    }

    void move(Handle handle, UUID id, Instant at) {
        handle.createUpdate("update goal_check_in set at = :at where id = :id")
                .bind("id", id)
                .bind("at", at)
                .execute();
    }

    void asked(Handle handle, UUID id, Instant now) {
        handle.createUpdate("update goal_check_in set asked_at = :now where id = :id")
                .bind("id", id)
                .bind("now", now)
                .execute();
    }

    /** Null takes the answer back. */
    void answer(Handle handle, UUID id, Answer said, String line, Answer before, Instant now) {
        handle.createUpdate(
                        """
                        update goal_check_in set said = :said, line = :line, said_before = :before, said_at = :now
                        where id = :id
                        """)
                .bind("id", id)
                .bind("said", said == null ? null : said.stored())
                .bind("line", line)
                .bind("before", before == null ? null : before.stored())
                .bind("now", now)
                .execute();
    }

    Optional<CheckIn> byId(Handle handle, UUID id) {
        return handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(CHECK_IN)
                .findOne();
    }

    /** In the order of their days. */
    List<CheckIn> of(Handle handle, Collection<UUID> goals) {
        return handle.createQuery(SELECT + "where goal in (<goals>) order by goal, after_days")
                .bindList("goals", List.copyOf(goals))
                .map(CHECK_IN)
                .list();
    }
}
