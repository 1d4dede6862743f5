package org.lunchroom.courses;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class SessionStore {
    List<CourseSession> of(Handle handle, UUID cohort) {
        return handle.createQuery(
                        """
                        select id, title, starts_at, ends_at, zone, chat from course_session
                        where cohort = :cohort order by starts_at, id
                        """)
                .bind("cohort", cohort)
                .map((row, context) -> new CourseSession(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getObject("starts_at", java.time.OffsetDateTime.class)
                                .toInstant(),
                        row.getObject("ends_at", java.time.OffsetDateTime.class).toInstant(),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("chat", UUID.class)))
                .list();
    }

    void put(Handle handle, UUID cohort, List<CourseSession> sessions) {
        handle.createUpdate("delete from course_session where cohort = :cohort")
                .bind("cohort", cohort)
                .execute();
        for (var session : sessions) {
            handle.createUpdate(
                            """
                            insert into course_session (id, cohort, title, starts_at, ends_at, zone, chat)
                            values (:id, :cohort, :title, :startsAt, :endsAt, :zone, :chat)
                            """)
                    .bind("id", session.id())
                    .bind("cohort", cohort)
                    .bind("title", session.title())
                    .bind("startsAt", session.startsAt())
                    .bind("endsAt", session.endsAt())
                    .bind("zone", session.zone().getId())
                    .bind("chat", session.chat())
                    .execute();
        }
    }
}
