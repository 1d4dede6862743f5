package org.lunchroom.moderation.appeals;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

final class AppealStore {
    private static final RowMapper<Appeal> APPEAL = ConstructorMapper.of(Appeal.class);

    boolean insert(Handle handle, UUID measure, UUID room, String words, Instant at) {
        return handle.createUpdate("insert into appeal (measure, room, words, at)"
                                + " values (:measure, :room, :words, :at) on conflict do nothing")
                        .bind("measure", measure)
                        .bind("room", room)
                        .bind("words", words)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    boolean answer(Handle handle, UUID measure, String outcome, String answer, UUID by, Instant at) {
        return handle.createUpdate(
                                """
                                update appeal set outcome = :outcome, answer = :answer, answered_by = :by,
                                  answered_at = :at
                                where measure = :measure and outcome is null
                                """)
                        .bind("outcome", outcome)
                        .bind("answer", answer)
                        .bind("by", by)
                        .bind("at", at)
                        .bind("measure", measure)
                        .execute()
                == 1;
    }

    List<Appeal> of(Handle handle, Collection<UUID> measures) {
        return measures.isEmpty()
                ? List.of()
                : handle.createQuery("select * from appeal where measure in (<measures>)")
                        .bindList("measures", List.copyOf(measures))
                        .map(APPEAL)
                        .list();
    }

    List<Appeal> open(Handle handle, UUID room, int limit) {
        return handle.createQuery(
                        "select * from appeal where room = :room and answered_at is null order by at, measure limit :limit")
                .bind("room", room)
                .bind("limit", limit)
                .map(APPEAL)
                .list();
    }
}
